package samspil.council.duty.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import samspil.council.duty.ReadDuties;
import samspil.council.duty.pages.NationalDutiesPage.Town;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** "Promised and done", of one municipality and of all, as pages. */
@Controller("/{language}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "duties-public")
final class DutiesPageController {
    private final ReadDuties duties;
    private final Municipalities municipalities;
    private final DutiesPage one;
    private final NationalDutiesPage national;
    private final InstantSource clock;

    DutiesPageController(
            ReadDuties duties,
            Municipalities municipalities,
            DutiesPage one,
            NationalDutiesPage national,
            InstantSource clock) {
        this.duties = duties;
        this.municipalities = municipalities;
        this.one = one;
        this.national = national;
        this.clock = clock;
    }

    @Get("/duties")
    HttpResponse<?> all(HttpRequest<?> request, Language language) {
        var towns = municipalities.all().stream()
                .map(each -> new Town(each, duties.of(each, today(each.country()))))
                .toList();
        return PageAnswers.open(request, national.of(new Reading(language, today(Country.DK)), towns));
    }

    @Get("/{municipality}/duties")
    HttpResponse<?> one(HttpRequest<?> request, Language language, Municipality municipality) {
        var reading = new Reading(language, today(municipality.country()));
        return PageAnswers.open(request, one.of(reading, municipality, duties.of(municipality, reading.today())));
    }

    private LocalDate today(Country country) {
        return LocalDate.ofInstant(clock.instant(), country.zone());
    }
}
