package samspil.policies.consultation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Somebody says something of a draft, or says it anew while there is time. */
public record Respond(
        Consultations consultations, Responses responses, Organisations organisations, InstantSource clock) {
    private static final int TRIES = 20;

    /** What became of it. */
    public sealed interface Given {

        /** It is kept. */
        record Received(Consultation consultation, Response response) implements Given {}

        /** There is no such consultation. */
        record NotThere() implements Given {}

        /** It is not open any more, or not yet. */
        record NotOpen(Consultation consultation) implements Given {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Given {}
    }

    /**
     * Whoever wants to say something.
     *
     * @param name that they want published; absent where they don't, and for an organisation, whose name always is
     */
    public record Speaker(Actor actor, Optional<String> name) {}

    /** What somebody has said so far; empty where nothing. */
    public Optional<Response> own(Consultation.Key key, Actor actor) {
        return responses.find(
                key,
                author(key.municipality(), new Speaker(actor, Optional.empty())).response(key.id()));
    }

    /** The name under which an actor would speak; empty for a person. */
    public Optional<String> organisation(MunicipalityId municipality, Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .map(id -> organisations
                        .find(municipality, id)
                        .map(Organisation::name)
                        .orElse(id));
    }

    /** Takes a response. */
    public Given respond(Municipality municipality, Consultation.Key key, Speaker speaker, Statement statement) {
        var found = consultations.find(key);
        if (found.isEmpty()) {
            return new Given.NotThere();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, municipality.country().zone());
        if (found.get().on(today) != Standing.OPEN) {
            return new Given.NotOpen(found.get());
        }
        return new ConsultationRules(found.get(), today)
                .response(statement)
                .<Given>map(Given.Refused::new)
                .orElseGet(() -> new Given.Received(found.get(), kept(key, speaker, statement, now)));
    }

    private Response kept(Consultation.Key key, Speaker speaker, Statement statement, Instant now) {
        var author = author(key.municipality(), speaker);
        var id = author.response(key.id());
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            long version = responses.find(key, id).map(Response::version).orElse(0L) + 1;
            var next = new Response(key, id, author, statement, now, version);
            if (responses.keep(next, audit(next, speaker.actor()))) {
                return next;
            }
        }
        throw new IllegalStateException("response " + id + " is too busy");
    }

    private Author author(MunicipalityId municipality, Speaker speaker) {
        var actor = speaker.actor();
        return organisation(municipality, actor)
                .map(name -> new Author(actor.person(), actor.organisation(), name))
                .orElseGet(() -> Author.citizen(actor.person(), speaker.name().orElse(null)));
    }

    private static AuditEvent audit(Response next, Actor actor) {
        var action = next.version() == 1 ? "response.given" : "response.changed";
        return AuditEvent.of(next.consultation().municipality(), next.at(), actor, action, next.id())
                .from(next.version() == 1 ? null : next.version() - 1, next.version());
    }
}
