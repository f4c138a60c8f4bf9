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
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.platform.http.Readers;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;
import samspil.policies.consultation.Respond;
import samspil.policies.consultation.Respond.Given;
import samspil.policies.consultation.Respond.Speaker;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.consultation.RespondPage.Desk;

/** Somebody responds to a draft: a form, the answers to check, and it is kept. */
@Controller("/{language}/{municipality}/policies/{policy}/consultations/{consultation}/respond")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.REPRESENTATIVE, Role.CITIZEN})
@Requires(env = "policies-respond")
final class RespondController {
    private final Consultations consultations;
    private final Respond respond;
    private final RespondPage page;
    private final ErrorPages errors;
    private final InstantSource clock;

    RespondController(
            Consultations consultations, Respond respond, RespondPage page, ErrorPages errors, InstantSource clock) {
        this.consultations = consultations;
        this.respond = respond;
        this.page = page;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request, Identity identity, Actor actor, Municipality municipality, Consultation.Key key) {
        return at(request, new Asked(setting(request, municipality), identity, actor, key), desk -> {
            var form = RespondForm.of(desk.consultation(), respond.own(key, actor));
            return PageAnswers.passing(
                    HttpStatus.OK, isOpen(desk) ? page.ask(desk, form, true) : page.notOpen(desk, form));
        });
    }

    /** Without the word that it was checked, it is shown to be checked; with it, kept. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request, Identity identity, Actor actor, Municipality municipality, Consultation.Key key) {
        return at(
                request,
                new Asked(setting(request, municipality), identity, actor, key),
                desk -> FormFields.of(request)
                        .<HttpResponse<?>>map(fields -> sent(request, desk, actor, fields))
                        .orElseGet(() -> errors.answer(request, ProblemType.TOO_LARGE)));
    }

    private HttpResponse<?> sent(HttpRequest<?> request, Desk desk, Actor actor, FormFields fields) {
        var form = RespondForm.read(
                desk.setting(), desk.consultation(), fields, desk.organisation().isEmpty());
        var statement = form.statement();
        if (statement == null || fields.typed("step").equals("change")) {
            var status = statement == null ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
            return PageAnswers.passing(status, page.ask(desk, form, false));
        }
        if (!fields.typed("step").equals("checked")) {
            return PageAnswers.passing(HttpStatus.OK, page.check(desk, form));
        }
        var name = Optional.of(desk.identity().name()).filter(_ -> form.named());
        var given = respond.respond(
                desk.setting().municipality(), desk.consultation().key(), new Speaker(actor, name), statement);
        return answer(request, desk, form, given);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Desk desk, RespondForm form, Given given) {
        return switch (given) {
            case Given.Received(var _, var response) -> PageAnswers.passing(HttpStatus.OK, page.done(desk, response));
            case Given.NotOpen(var _), Given.Refused(var _) ->
                PageAnswers.passing(HttpStatus.CONFLICT, page.notOpen(desk, form));
            case Given.NotThere() -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private static boolean isOpen(Desk desk) {
        return desk.consultation().on(desk.setting().today()) == Standing.OPEN;
    }

    private Setting setting(HttpRequest<?> request, Municipality municipality) {
        return new Setting(municipality, Readers.language(request), clock.instant());
    }

    /** Who asks for what. */
    private record Asked(Setting setting, Identity identity, Actor actor, Consultation.Key key) {}

    private HttpResponse<?> at(HttpRequest<?> request, Asked asked, Function<Desk, HttpResponse<?>> answer) {
        var organisation = respond.organisation(asked.key().municipality(), asked.actor());
        return consultations
                .find(asked.key())
                .<HttpResponse<?>>map(
                        found -> answer.apply(new Desk(asked.setting(), asked.identity(), found, organisation)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
