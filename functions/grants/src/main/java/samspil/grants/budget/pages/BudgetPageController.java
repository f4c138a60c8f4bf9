package samspil.grants.budget.pages;

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
import samspil.grants.LineId;
import samspil.grants.budget.Budget;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The budget at the desk, on pages. */
@Controller("/{language}/{municipality}/desk/grants/budget")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE, Role.AUDITOR})
@Requires(env = "grants-decide")
final class BudgetPageController {
    private final Budget budget;
    private final BudgetDeeds deeds;
    private final Pages pages;
    private final Travel travel;
    private final ErrorPages errors;

    /** What is shown. */
    @Singleton
    record Pages(BudgetPage all, LinePage one) {}

    BudgetPageController(Budget budget, BudgetDeeds deeds, Pages pages, Travel travel, ErrorPages errors) {
        this.budget = budget;
        this.deeds = deeds;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(Desk desk, Language language, Municipality municipality) {
        return PageAnswers.passing(HttpStatus.OK, pages.all().of(desk, budget.in(municipality.id())));
    }

    @Get("/new")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> open(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, deeds.open(desk));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> opened(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, deeds.open(desk));
    }

    @Get("/{line}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            LineId line,
            @QueryValue(defaultValue = "") String done) {
        return budget.find(municipality.id(), line)
                .<HttpResponse<?>>map(found -> PageAnswers.passing(
                        HttpStatus.OK, pages.one().of(desk, found, budget.postings(municipality.id(), line), done)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{line}/deeds/{deed}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> begin(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, LineId line, String deed) {
        return travel.go(request, desk, journey(desk, line, deed));
    }

    @Post("/{line}/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> goOn(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, LineId line, String deed) {
        return travel.go(request, desk, journey(desk, line, deed));
    }

    private Optional<Journey> journey(Desk desk, LineId line, String deed) {
        return budget.find(desk.visit().municipality().id(), line).flatMap(found -> deeds.of(desk, found, deed));
    }
}
