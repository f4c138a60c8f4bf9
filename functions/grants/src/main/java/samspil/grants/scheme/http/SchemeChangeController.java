package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.function.Function;
import samspil.grants.SchemeId;
import samspil.grants.scheme.Adoption;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.ChangeScheme.Seen;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Terms;
import samspil.grants.scheme.Why;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;

/** Brings a scheme from a draft to its end. */
@Controller("/v1/{municipality}/desk/grants/schemes/{scheme}")
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "grants-desk")
final class SchemeChangeController {
    private final ChangeScheme change;
    private final SchemeAnswers answers;

    SchemeChangeController(ChangeScheme change, SchemeAnswers answers) {
        this.change = change;
        this.answers = answers;
    }

    @Put("/terms")
    HttpResponse<?> revise(
            HttpRequest<?> request, Municipality municipality, SchemeId scheme, Actor actor, @Body byte[] body) {
        return seen(
                request,
                municipality,
                scheme,
                actor,
                seen -> Bodies.read(
                        request,
                        body,
                        SchemeDeskController.LARGEST,
                        Terms.class,
                        terms -> done(request, change.revise(seen, terms))));
    }

    @Post("/adoption")
    HttpResponse<?> adopt(
            HttpRequest<?> request, Municipality municipality, SchemeId scheme, Actor actor, @Body byte[] body) {
        return seen(
                request,
                municipality,
                scheme,
                actor,
                seen -> Bodies.read(
                        request, body, Adoption.class, adoption -> done(request, change.adopt(seen, adoption))));
    }

    @Post("/activation")
    HttpResponse<?> activate(HttpRequest<?> request, Municipality municipality, SchemeId scheme, Actor actor) {
        return seen(request, municipality, scheme, actor, seen -> done(request, change.activate(seen)));
    }

    @Post("/retirement")
    HttpResponse<?> retire(
            HttpRequest<?> request, Municipality municipality, SchemeId scheme, Actor actor, @Body byte[] body) {
        return seen(
                request,
                municipality,
                scheme,
                actor,
                seen -> Bodies.read(request, body, Why.class, why -> done(request, change.retire(seen, why))));
    }

    private HttpResponse<?> seen(
            HttpRequest<?> request,
            Municipality municipality,
            SchemeId scheme,
            Actor actor,
            Function<Seen, HttpResponse<?>> answer) {
        var key = new Scheme.Key(municipality.id(), scheme);
        return Preconditions.ifMatch(request, revision -> answer.apply(new Seen(municipality, key, revision, actor)));
    }

    private HttpResponse<?> done(HttpRequest<?> request, Outcome<Scheme> outcome) {
        return answers.of(request, outcome, scheme -> answers.shown(HttpStatus.OK, scheme));
    }
}
