package samspil.grants.assess.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.RoundId;
import samspil.grants.assess.Motions;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The workbench of a round, on pages. */
@Controller("/{language}/{municipality}/desk/council/grants/rounds/{round}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
@Requires(env = "grants-council")
final class WorkbenchController {
    private final Benches benches;
    private final Motions motions;
    private final WorkbenchPage page;
    private final MotionPage motion;
    private final ErrorPages errors;

    WorkbenchController(Benches benches, Motions motions, WorkbenchPage page, MotionPage motion, ErrorPages errors) {
        this.benches = benches;
        this.motions = motions;
        this.page = page;
        this.motion = motion;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> bench(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(
                request,
                benches.of(desk, round, Bench.limits(request)),
                bench -> PageAnswers.passing(HttpStatus.OK, page.of(desk, bench, put(bench))));
    }

    @Get("/motion")
    HttpResponse<?> motion(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        var key = new Round.Key(municipality.id(), round);
        return at(
                request,
                motions.find(key),
                found -> at(
                        request,
                        benches.of(desk, round, Bench.limits(request)),
                        bench -> PageAnswers.passing(HttpStatus.OK, motion.of(desk, bench, found))));
    }

    @Post("/motion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> put(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(
                request,
                benches.put(request, desk, round),
                bench -> HttpResponse.seeOther(URI.create(WorkbenchPage.address(desk.visit(), bench) + "/motion"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private boolean put(Bench bench) {
        return motions.find(bench.round().key()).isPresent();
    }

    private <T> HttpResponse<?> at(HttpRequest<?> request, Optional<T> found, Function<T, HttpResponse<?>> answer) {
        return found.<HttpResponse<?>>map(answer).orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
