package samspil.engines.ses;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Answer;
import samspil.engines.http.Json;
import samspil.engines.template.Mailing;

/** SES v2 in this JVM. It keeps every mail and sends none. */
public final class SesEngine implements AutoCloseable {
    private final Outbox outbox;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Mailing mailing;
    private final MailEvents events;
    private final List<Consumer<Mail>> listeners = new CopyOnWriteArrayList<>();

    private SesEngine(Outbox outbox, InstantSource clock, Supplier<String> ids, Mailing mailing) {
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
        this.mailing = mailing;
        this.events = new MailEvents(mailing, ids);
    }

    /**
     * Starts the engine.
     *
     * @param folder where mails stay between runs, one {@code .eml} each; absent for mails that go with the JVM
     * @param clock when a mail is accepted
     * @param ids a new id for each mail, fit for a file name
     * @param mailing which events are told
     */
    public static SesEngine start(Optional<Path> folder, InstantSource clock, Supplier<String> ids, Mailing mailing) {
        return new SesEngine(new Outbox(folder), clock, ids, mailing);
    }

    /** Every mail, the oldest first. */
    public List<Mail> mails() {
        return outbox.mails();
    }

    /** Forgets every mail. */
    public void clear() {
        outbox.clear();
    }

    /** Tells of every mail, on the thread of the request. */
    public void onMail(Consumer<Mail> listener) {
        listeners.add(listener);
    }

    /** Tells what becomes of mails. */
    public MailEvents events() {
        return events;
    }

    /** The configuration set an e-mail goes by: the one it names, else its identity's own, else none. */
    public String configurationSet(SendEmail email) {
        var named = email.configurationSet();
        return named.isEmpty() ? mailing.configurationSet(email.senderDomain()) : named;
    }

    /** Answers SES v2's protocol. */
    public Request.Handler handler() {
        return (request, response, callback) -> {
            try (var in = Content.Source.asInputStream(request)) {
                answer(request, in.readAllBytes()).write(response, callback);
            }
            return true;
        };
    }

    @Override
    public void close() {
        listeners.clear();
        events.close();
    }

    private Answer answer(Request request, byte[] body) {
        if (!SendEmail.isAskedBy(request)) {
            return failure(404, "NotFoundException", "Only SendEmail is known here.");
        }
        try {
            var email = new SendEmail(Json.read(body));
            return Refusal.of(email)
                    .map(refusal -> failure(400, "BadRequestException", refusal.message()))
                    .orElseGet(() -> accept(email));
        } catch (MalformedMail | IllegalArgumentException e) {
            return failure(400, "BadRequestException", String.valueOf(e.getMessage()));
        }
    }

    private Answer accept(SendEmail email) {
        var now = clock.instant();
        var envelope = Envelope.of(email, ids.get(), now, configurationSet(email));
        var mail = outbox.add(envelope.before(email.isRaw() ? email.raw() : SimpleMessage.of(email, now)));
        listeners.forEach(listener -> listener.accept(mail));
        events.tell(mail);
        return Answer.json(200, "application/json", Json.write(Map.of("MessageId", mail.id())));
    }

    private static Answer failure(int status, String code, String message) {
        return new Answer(
                status,
                Map.of("Content-Type", "application/json", "x-amzn-ErrorType", code),
                Json.write(Map.of("message", message)));
    }
}
