package samspil.grants.file;

import java.util.List;
import java.util.function.Function;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;
import samspil.platform.outbox.Letter;

/**
 * An event to record.
 *
 * @param key names what was asked for; the same asked again under it gets the same answer
 * @param request hash of what was asked for
 * @param frozen what somebody wrote; the event names it by its hash
 * @param letters what is sent because of it, made of the file with the event
 */
public record Deed(
        FileEvent event,
        Actor by,
        String key,
        String request,
        List<String> frozen,
        Function<ApplicationFile, List<Letter>> letters) {

    public Deed {
        frozen = List.copyOf(frozen);
    }

    /** One with nothing but itself. */
    public static Deed of(FileEvent event, Actor by, String key) {
        return new Deed(event, by, key, Hash.of(Json.write(event)), List.of(), _ -> List.of());
    }

    /** The same with what somebody wrote. */
    public Deed freezing(String text) {
        return new Deed(event, by, key, request, List.of(text), letters);
    }

    /** The same as it was asked for, where the event holds more than that. */
    public Deed asked(String other) {
        return new Deed(event, by, key, Hash.of(other), frozen, letters);
    }

    /** The same with letters. */
    public Deed writing(Function<ApplicationFile, List<Letter>> others) {
        return new Deed(event, by, key, request, frozen, others);
    }

    /** What the event names by its hash must come with it; that it does not is a bug of whoever made the deed. */
    void requireFrozen() {
        var named = Frozen.of(event);
        if (named.isPresent() && frozen.stream().map(Hash::of).noneMatch(named.get()::equals)) {
            throw new IllegalStateException("the event names what is not frozen with it");
        }
    }
}
