package samspil.policies.pages.consultation;

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
import java.time.InstantSource;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.consultation.OpenConsultation.Opened;
import samspil.policies.consultation.OpenConsultation.Wish;
import samspil.policies.pages.consultation.OpenPage.Desk;

/** Opens a consultation on pages: a form, the answers to check, and it is announced. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations/new")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class OpenController {
    private final OpenConsultation open;
    private final OpenPage page;
    private final ErrorPages errors;
    private final InstantSource clock;

    OpenController(OpenConsultation open, OpenPage page, ErrorPages errors, InstantSource clock) {
        this.open = open;
        this.page = page;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request, Identity identity, Language language, Municipality municipality, PolicyId policy) {
        var desk = desk(new Setting(municipality, language, clock.instant()), identity, policy);
        return open.policies().find(municipality.id(), policy).isPresent()
                ? PageAnswers.passing(HttpStatus.OK, page.ask(desk, OpenForm.empty(desk.setting()), true))
                : errors.answer(request, ProblemType.NOT_FOUND);
    }

    /** Without the word that it was checked, it is shown to be checked; with it, done. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Identity identity,
            Actor actor,
            Language language,
            Municipality municipality,
            PolicyId policy) {
        var desk = desk(new Setting(municipality, language, clock.instant()), identity, policy);
        return FormFields.of(request)
                .<HttpResponse<?>>map(fields -> sent(request, desk, actor, fields))
                .orElseGet(() -> errors.answer(request, ProblemType.TOO_LARGE));
    }

    private HttpResponse<?> sent(HttpRequest<?> request, Desk desk, Actor actor, FormFields fields) {
        var form = OpenForm.read(desk.setting(), fields);
        return switch (fields.typed("step")) {
            case "add" -> PageAnswers.passing(HttpStatus.OK, page.ask(desk, form.larger(), false));
            case "change" -> PageAnswers.passing(HttpStatus.OK, page.ask(desk, form, false));
            case "checked" -> opened(request, desk, actor, form);
            default -> checked(desk, form);
        };
    }

    private HttpResponse<?> checked(Desk desk, OpenForm form) {
        var wish = form.wish();
        return wish == null ? wrong(desk, form) : checked(desk, form, wish);
    }

    private HttpResponse<?> checked(Desk desk, OpenForm form, Wish wish) {
        return open.against(desk.setting().municipality(), wish)
                .<HttpResponse<?>>map(violation -> wrong(desk, form.wrong(desk.setting(), violation)))
                .orElseGet(() -> PageAnswers.passing(HttpStatus.OK, page.check(desk, form, wish)));
    }

    private HttpResponse<?> opened(HttpRequest<?> request, Desk desk, Actor actor, OpenForm form) {
        var wish = form.wish();
        if (wish == null) {
            return wrong(desk, form);
        }
        return switch (open.open(desk.setting().municipality(), desk.policy(), wish, actor)) {
            case Opened.Done(var consultation) -> PageAnswers.passing(HttpStatus.OK, page.done(desk, consultation));
            case Opened.NotThere() -> errors.answer(request, ProblemType.NOT_FOUND);
            case Opened.Refused(var violation) -> wrong(desk, form.wrong(desk.setting(), violation));
        };
    }

    private HttpResponse<?> wrong(Desk desk, OpenForm form) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.ask(desk, form, false));
    }

    private Desk desk(Setting setting, Identity identity, PolicyId policy) {
        int reachable = open.reachable(setting.municipality().id()).size();
        return new Desk(setting, identity, policy, reachable);
    }
}
