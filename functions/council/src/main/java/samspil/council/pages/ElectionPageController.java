package samspil.council.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.Elections;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** The page of an election. */
@Controller("/{language}/{municipality}/council/elections/{election}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "council-public")
final class ElectionPageController {
    private final Elections elections;
    private final ElectionPage page;
    private final ErrorPages errors;
    private final InstantSource clock;

    ElectionPageController(Elections elections, ElectionPage page, ErrorPages errors, InstantSource clock) {
        this.elections = elections;
        this.page = page;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, Municipality municipality, ElectionId election) {
        var setting = new Setting(municipality, language, clock.instant());
        return elections
                .find(new Election.Key(municipality.id(), election))
                .<HttpResponse<?>>map(
                        found -> PageAnswers.open(request, page.of(setting, found, elections.candidates(found.key()))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
