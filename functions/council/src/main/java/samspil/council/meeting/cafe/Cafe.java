package samspil.council.meeting.cafe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.PlainText;
import samspil.kernel.InvalidValue;

/**
 * A café dialogue.
 *
 * @param notes of tables and rounds, in their order
 * @param recommendations what the tables together ask for, each in a line
 */
public record Cafe(Setting setting, List<Note> notes, List<String> recommendations) {
    private static final int MOST_RECOMMENDATIONS = 20;

    private static final Comparator<Note> IN_ORDER =
            Comparator.comparingInt(Note::table).thenComparingInt(Note::round);

    /** @throws InvalidValue when a note is of no table or no round, or there are too many recommendations */
    public Cafe {
        InvalidValue.unless(recommendations.size() <= MOST_RECOMMENDATIONS, "list.long", "/recommendations");
        recommendations.forEach(each -> PlainText.line(each, "/recommendations"));
        for (var note : notes) {
            InvalidValue.unless(setting.has(note.table(), note.round()), "cafe.place", "/table");
        }
        notes = notes.stream().sorted(IN_ORDER).toList();
        recommendations = List.copyOf(recommendations);
    }

    /** Tables that nobody has sat at yet. */
    public static Cafe of(Setting setting) {
        return new Cafe(setting, List.of(), List.of());
    }

    /** What was said at a table in a round, both from 1; empty where nobody wrote it down. */
    public Optional<Note> note(int table, int round) {
        return notes.stream().filter(each -> each.isAt(table, round)).findFirst();
    }

    /**
     * The same with a note, in the place of an earlier one.
     *
     * @throws InvalidValue when there is no such table or round
     */
    public Cafe with(Note note) {
        var others = notes.stream().filter(each -> !each.isAt(note.table(), note.round()));
        return new Cafe(setting, Stream.concat(others, Stream.of(note)).toList(), recommendations);
    }

    /** The same with what the tables ask for together. */
    public Cafe recommending(List<String> all) {
        return new Cafe(setting, notes, all);
    }

    /**
     * The same at other tables.
     *
     * @throws InvalidValue when there are notes of a table or a round that would be gone
     */
    public Cafe at(Setting other) {
        return new Cafe(other, notes, recommendations);
    }

    /** The same without what was said, and without the names of hosts. */
    public Cafe withoutHarvest() {
        return Cafe.of(setting.withoutHosts());
    }

    /** The same without the names of hosts. */
    public Cafe forEverybody() {
        return new Cafe(setting.withoutHosts(), notes, recommendations);
    }
}
