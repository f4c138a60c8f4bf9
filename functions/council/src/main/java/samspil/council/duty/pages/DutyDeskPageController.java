package samspil.council.duty.pages;

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
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import samspil.council.duty.Duty;
import samspil.council.duty.DutyBook;
import samspil.council.duty.KeepDuties;
import samspil.council.duty.Rhythm;
import samspil.council.duty.pages.DutyForm.Typed;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Callers;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.duties.DutyKind;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** The desk's room of duties, as pages. */
@Controller("/{language}/{municipality}/desk/duties")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "duties-desk")
final class DutyDeskPageController {
    private final DutyBook book;
    private final KeepDuties keep;
    private final DutyDeskPage pages;
    private final ErrorPages errors;
    private final InstantSource clock;

    DutyDeskPageController(DutyBook book, KeepDuties keep, DutyDeskPage pages, ErrorPages errors, InstantSource clock) {
        this.book = book;
        this.keep = keep;
        this.pages = pages;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    @Consumes(MediaType.ALL)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> room(
            Language language,
            Municipality municipality,
            Identity identity,
            @QueryValue(defaultValue = "") String done) {
        var desk = desk(language, municipality, identity);
        return PageAnswers.passing(HttpStatus.OK, pages.room(desk, book.of(municipality.id()), done));
    }

    @Get("/{kind}")
    @Consumes(MediaType.ALL)
    HttpResponse<?> ask(
            HttpRequest<?> request, Language language, Municipality municipality, Identity identity, String kind) {
        var desk = desk(language, municipality, identity);
        return of(request, kind, known -> asked(HttpStatus.OK, desk, known, Typed.of(given(municipality, known))));
    }

    @Post("/{kind}")
    HttpResponse<?> give(
            HttpRequest<?> request, Language language, Municipality municipality, Actor actor, String kind) {
        var desk = desk(language, municipality, identity(request));
        return of(request, kind, known -> {
            var fields = FormFields.of(request).orElse(FormFields.EMPTY);
            var typed = Typed.of(fields);
            return switch (fields.typed(DutyForm.STEP)) {
                case "change" -> asked(HttpStatus.OK, desk, known, typed);
                case "checked" -> sound(desk, known, typed, rhythm -> given(desk, known, rhythm, actor));
                default -> sound(desk, known, typed, _ -> checked(desk, known, typed));
            };
        });
    }

    @Post("/{kind}/withdrawal")
    HttpResponse<?> takeBack(
            HttpRequest<?> request, Language language, Municipality municipality, Actor actor, String kind) {
        var desk = desk(language, municipality, identity(request));
        return of(request, kind, known -> {
            keep.takeBack(municipality, known, actor);
            return back(desk, "taken-back");
        });
    }

    private HttpResponse<?> sound(
            DutyDeskVisit desk, DutyKind kind, Typed typed, Function<Rhythm, HttpResponse<?>> answer) {
        return typed.rhythm()
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> asked(HttpStatus.BAD_REQUEST, desk, kind, typed.wrong()));
    }

    private HttpResponse<?> checked(DutyDeskVisit desk, DutyKind kind, Typed typed) {
        return PageAnswers.passing(HttpStatus.OK, pages.check(desk, kind, typed));
    }

    private HttpResponse<?> given(DutyDeskVisit desk, DutyKind kind, Rhythm rhythm, Actor actor) {
        var municipality = desk.municipality();
        keep.give(municipality, DutyForm.duty(desk, kind, rhythm, given(municipality, kind)), actor);
        return back(desk, "given");
    }

    private HttpResponse<?> asked(HttpStatus status, DutyDeskVisit desk, DutyKind kind, Typed typed) {
        return PageAnswers.passing(status, pages.form(desk, kind, typed));
    }

    private Optional<Duty> given(Municipality municipality, DutyKind kind) {
        return book.of(municipality.id()).stream()
                .filter(duty -> duty.kind() == kind)
                .findFirst();
    }

    private DutyDeskVisit desk(Language language, Municipality municipality, Identity identity) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return new DutyDeskVisit(municipality, new Reading(language, today), identity);
    }

    private HttpResponse<?> of(HttpRequest<?> request, String key, Function<DutyKind, HttpResponse<?>> answer) {
        return DutyDeskPage.KINDS.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private static Identity identity(HttpRequest<?> request) {
        return Callers.of(request).orElseThrow();
    }

    private static HttpResponse<?> back(DutyDeskVisit desk, String done) {
        return HttpResponse.seeOther(URI.create(desk.address("") + "?done=" + done));
    }
}
