package samspil.council.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;
import samspil.kernel.InvalidValue;

/**
 * What a meeting is to be.
 *
 * @param title in the municipality's language, as the purpose and the agenda are
 * @param capacity how many persons there is room for; absent where there is room for all
 * @param open whether everybody may know of it
 */
public record Plan(
        MeetingKind kind,
        String title,
        @Nullable String purpose,
        MeetingTime time,
        Place place,
        List<AgendaItem> agenda,
        @Nullable Integer capacity,
        boolean open) {
    private static final int MOST_ITEMS = 40;
    private static final int LARGEST = 10_000;

    /** @throws InvalidValue when a part breaks a rule */
    public Plan {
        PlainText.line(title, "/title");
        PlainText.explanation(purpose, "/purpose");
        InvalidValue.unless(agenda.size() <= MOST_ITEMS, "list.long", "/agenda");
        InvalidValue.unless(capacity == null || capacity >= 1 && capacity <= LARGEST, "places", "/capacity");
        agenda = List.copyOf(agenda);
    }

    /** The same at another time or place. */
    Plan at(MeetingTime when, Place where) {
        return new Plan(kind, title, purpose, when, where, agenda, capacity, open);
    }

    /** The same with other words, and room for another number. */
    Plan about(Subject subject) {
        return new Plan(
                kind, subject.title(), subject.purpose(), time, place, subject.agenda(), subject.capacity(), open);
    }

    /**
     * The same words, if a plan can have them.
     *
     * @throws InvalidValue where it can't
     */
    public Subject checked(Subject subject) {
        return about(subject).subject();
    }

    /** What it is about, without when and where. */
    public Subject subject() {
        return new Subject(title, purpose, agenda, capacity);
    }

    /**
     * What a meeting is about, and for how many.
     *
     * @param capacity absent where there is room for all
     */
    public record Subject(
            String title,
            @Nullable String purpose,
            List<AgendaItem> agenda,
            @Nullable Integer capacity) {

        public Subject {
            agenda = List.copyOf(agenda);
        }
    }
}
