package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.function.BiFunction;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.ChangeRound.MoreTime;
import samspil.grants.scheme.ChangeRound.MoreTimeForOne;
import samspil.grants.scheme.ChangeRound.Seen;
import samspil.grants.scheme.Offer;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Why;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;

/** Brings a round from a draft to its end. */
@Controller("/v1/{municipality}/desk/grants/rounds/{round}")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "grants-desk")
final class RoundChangeController {
    private final ChangeRound change;
    private final SchemeAnswers answers;

    RoundChangeController(ChangeRound change, SchemeAnswers answers) {
        this.change = change;
        this.answers = answers;
    }

    @Put("/offer")
    HttpResponse<?> offer(HttpRequest<?> request, Round.Key key, Actor actor, @Body byte[] body) {
        return changed(
                request, body, Offer.class, (revision, offer) -> change.offer(new Seen(key, revision, actor), offer));
    }

    @Post("/publication")
    HttpResponse<?> publish(HttpRequest<?> request, Round.Key key, Actor actor) {
        return Preconditions.ifMatch(
                request, revision -> done(request, change.publish(new Seen(key, revision, actor))));
    }

    @Post("/extensions")
    HttpResponse<?> extend(HttpRequest<?> request, Round.Key key, Actor actor, @Body byte[] body) {
        return changed(
                request, body, MoreTime.class, (revision, more) -> change.extend(new Seen(key, revision, actor), more));
    }

    @Post("/exemptions")
    HttpResponse<?> exempt(HttpRequest<?> request, Round.Key key, Actor actor, @Body byte[] body) {
        return changed(
                request,
                body,
                MoreTimeForOne.class,
                (revision, more) -> change.exempt(new Seen(key, revision, actor), more));
    }

    @Post("/cancellation")
    HttpResponse<?> cancel(HttpRequest<?> request, Round.Key key, Actor actor, @Body byte[] body) {
        return changed(request, body, Why.class, (revision, why) -> change.cancel(new Seen(key, revision, actor), why));
    }

    /** Assessing, recommended, decided, settled, archived. */
    @Post("/stages/{stage}")
    HttpResponse<?> advance(HttpRequest<?> request, Round.Key key, Stage stage, Actor actor) {
        return Preconditions.ifMatch(
                request, revision -> done(request, change.advance(new Seen(key, revision, actor), stage)));
    }

    private <T> HttpResponse<?> changed(
            HttpRequest<?> request, byte[] body, Class<T> type, BiFunction<Long, T, Outcome<Round>> change) {
        return Preconditions.ifMatch(
                request,
                revision -> Bodies.read(request, body, type, what -> done(request, change.apply(revision, what))));
    }

    private HttpResponse<?> done(HttpRequest<?> request, Outcome<Round> outcome) {
        return answers.of(request, outcome, round -> answers.shown(HttpStatus.OK, round));
    }
}
