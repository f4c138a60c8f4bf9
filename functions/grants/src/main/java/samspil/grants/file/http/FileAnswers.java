package samspil.grants.file.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.grants.file.Case;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Outcome;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.pages.Tidings;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** A file as it stands, or what was in the way of changing it. */
@Singleton
public record FileAnswers(RecordFileEvent record, ReadCase cases, Tidings tidings) {
    private static final String KEY = "Idempotency-Key";

    /** A file under the number of its last event as entity tag. */
    public MutableHttpResponse<String> shown(Case it) {
        return Answers.json(HttpStatus.OK, FileView.of(it))
                .header(HttpHeaders.ETAG, '"' + Long.toString(it.file().number()) + '"');
    }

    /** Records the event in the body, on the file that somebody saw. */
    public <T extends FileEvent> HttpResponse<?> act(
            HttpRequest<?> request, FileKey key, Actor actor, byte[] body, Class<T> type) {
        return Bodies.read(request, body, type, event -> record(request, key, actor, event));
    }

    /** Records an event, on the file that somebody saw. */
    public HttpResponse<?> record(HttpRequest<?> request, FileKey key, Actor actor, FileEvent event) {
        return Preconditions.ifMatch(request, number -> {
            var deed = Deed.of(event, actor, name(request, event, number));
            return cases.find(key.municipality(), key.application(), new Reader(actor.person()))
                    .map(it -> tidings.telling(it, deed))
                    .<HttpResponse<?>>map(
                            told -> of(request, record.recordOn(key.municipality(), key.application(), number, told)))
                    .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
        });
    }

    /** The name of what is asked for, by which it is done once: the caller's, or one made of what was seen. */
    public static String name(HttpRequest<?> request, FileEvent event, long number) {
        return request.getHeaders()
                .get(KEY, String.class)
                .orElseGet(() -> event.getClass().getSimpleName() + "/" + number);
    }

    /** What became of it. */
    public HttpResponse<?> of(HttpRequest<?> request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var file) -> shown(cases.of(file));
            case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.Stale _ -> Answers.problem(request, ProblemType.STALE);
            case Outcome.KeyTaken _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Outcome.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }
}
