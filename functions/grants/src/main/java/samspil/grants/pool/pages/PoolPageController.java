package samspil.grants.pool.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import jakarta.inject.Singleton;
import java.util.Optional;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.PoolRecord;
import samspil.grants.pool.SettlePool;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** Joint pools at the desk, on pages. */
@Controller("/{language}/{municipality}/desk/grants/pools")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE, Role.AUDITOR})
@Requires(env = "grants-decide")
final class PoolPageController {
    private final PoolRecord pools;
    private final SettlePool settle;
    private final Pages pages;
    private final Travel travel;
    private final ErrorPages errors;

    /** What is shown, and what can be done. */
    @Singleton
    @Requires(env = "grants-decide")
    record Pages(PoolsPage all, PoolPage one, PoolDeeds deeds, SuggestPool suggest) {}

    PoolPageController(PoolRecord pools, SettlePool settle, Pages pages, Travel travel, ErrorPages errors) {
        this.pools = pools;
        this.settle = settle;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(Desk desk, Language language, Municipality municipality) {
        return PageAnswers.passing(HttpStatus.OK, pages.all().of(desk, pools.in(municipality.id())));
    }

    @Get("/new")
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> begin(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, pages.suggest().of(desk));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> suggest(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, pages.suggest().of(desk));
    }

    @Get("/{pool}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            PoolId pool,
            @QueryValue(defaultValue = "") String done) {
        return pools.find(municipality.id(), pool)
                .map(found -> new PoolPage.Seen(found, settle.of(municipality.id(), found), done))
                .<HttpResponse<?>>map(
                        seen -> PageAnswers.passing(HttpStatus.OK, pages.one().of(desk, seen)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{pool}/deeds/{deed}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> ask(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, PoolId pool, String deed) {
        return travel.go(request, desk, journey(desk, pool, deed));
    }

    @Post("/{pool}/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> act(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, PoolId pool, String deed) {
        return travel.go(request, desk, journey(desk, pool, deed));
    }

    private Optional<Journey> journey(Desk desk, PoolId pool, String deed) {
        return pools.find(desk.visit().municipality().id(), pool)
                .flatMap(found -> pages.deeds().of(desk, found, deed));
    }
}
