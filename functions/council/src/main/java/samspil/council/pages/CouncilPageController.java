package samspil.council.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.council.Councils;
import samspil.council.election.Elections;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** The page of the council. */
@Controller("/{language}/{municipality}/council")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "council-public")
final class CouncilPageController {
    private final Councils councils;
    private final Elections elections;
    private final CouncilPage page;
    private final InstantSource clock;

    CouncilPageController(Councils councils, Elections elections, CouncilPage page, InstantSource clock) {
        this.councils = councils;
        this.elections = elections;
        this.page = page;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, Municipality municipality) {
        var setting = new Setting(municipality, language, clock.instant());
        var shown = councils.find(municipality.id())
                .map(council -> page.of(setting, council, elections.in(municipality.id())))
                .orElseGet(() -> page.none(setting));
        return PageAnswers.open(request, shown);
    }
}
