package samspil.engines.ses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samspil.engines.template.Mailing;

/** Tells what becomes of mails, as SES tells EventBridge by a mail's configuration set. */
public final class MailEvents {
    private final Mailing mailing;
    private final Supplier<String> ids;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final AtomicReference<Set<Disturbance>> disturbances = new AtomicReference<>(Set.of());

    MailEvents(Mailing mailing, Supplier<String> ids) {
        this.mailing = mailing;
        this.ids = ids;
    }

    /** Tells of every event, an event of EventBridge as JSON, on the thread of the request that sent the mail. */
    public void onEvent(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Lets these happen to all events from now on, and no others. */
    public void disturb(Set<Disturbance> these) {
        disturbances.set(Set.copyOf(these));
    }

    /** Tells of the events that were held. */
    public void release() {
        synchronized (held) {
            held.forEach(this::pass);
            held.clear();
        }
    }

    /** Forgets what is held, and disturbs nothing any more. */
    public void clear() {
        disturb(Set.of());
        synchronized (held) {
            held.clear();
        }
    }

    void close() {
        listeners.clear();
    }

    void tell(Mail mail) {
        var now = disturbances.get();
        var events = now.contains(Disturbance.LOST) ? List.<String>of() : events(mail);
        var ordered = now.contains(Disturbance.REVERSED) ? events.reversed() : events;
        ordered.stream()
                .flatMap(event -> now.contains(Disturbance.DOUBLED) ? Stream.of(event, event) : Stream.of(event))
                .forEach(now.contains(Disturbance.HELD) ? this::hold : this::pass);
    }

    private List<String> events(Mail mail) {
        var sent = event(mail, EventType.SEND, "");
        var fates = EventJson.recipients(mail).stream()
                .flatMap(recipient ->
                        Fate.of(recipient).events().stream().flatMap(type -> event(mail, type, recipient)));
        return Stream.concat(sent, fates).toList();
    }

    private Stream<String> event(Mail mail, EventType type, String recipient) {
        return mailing.tells(mail.configurationSet(), type.member())
                ? Stream.of(EventJson.of(ids.get(), mail, type, recipient))
                : Stream.empty();
    }

    private void hold(String event) {
        synchronized (held) {
            held.add(event);
        }
    }

    private void pass(String event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
