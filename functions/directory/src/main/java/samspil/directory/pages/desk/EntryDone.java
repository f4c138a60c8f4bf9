package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.EntryId;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Form;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** Says what was just done to an entry, and how it is undone. */
record EntryDone(EntryRoom room) {

    /**
     * In words; nothing for anything else than was done here.
     *
     * @param other the entry whose place it took in a merge; in any other case it says nothing
     */
    List<Content> said(String done, Optional<EntryId> other) {
        return switch (done) {
            case "asked" -> List.of(alert(AlertKind.SUCCESS, "asked", List.of()));
            case "restored", "removed" -> List.of(alert(AlertKind.SUCCESS, done, undo()));
            case "merged" -> other.stream().map(this::merged).toList();
            default -> List.of();
        };
    }

    /** What was in the way: {@code stale}, {@code no-address} or {@code unfit}. */
    Content trouble(String what) {
        return alert(AlertKind.WARNING, what, List.of());
    }

    private Content merged(EntryId other) {
        var old = Desk.entry(desk().visit().addresses(), room.known().kind(), other);
        return alert(AlertKind.SUCCESS, "merged", List.of(TextLink.of(desk().say("desk.entry.merged.old"), old)));
    }

    private Content alert(AlertKind kind, String what, List<Content> more) {
        var text = new Prose(desk().say("desk.entry." + what + ".text"));
        var body = new Stack(Stream.concat(Stream.of(text), more.stream()).toList());
        return new Alert(kind, desk().say("desk.entry." + what), body);
    }

    /** Back to the version before, where that was not a removal. */
    private List<Content> undo() {
        return room.history().stream()
                .skip(1)
                .limit(1)
                .filter(before -> before.entry() != null && desk().mayChange())
                .<Content>map(before -> new Form(
                        room.address() + "/restore",
                        List.of(
                                desk().token(),
                                new Hidden(
                                        EntryQuestion.SEEN,
                                        Long.toString(room.newest().version())),
                                new Hidden(EntryQuestion.VERSION, Long.toString(before.version())),
                                new Button(desk().say("desk.undo"), false))))
                .toList();
    }

    private Desk desk() {
        return room.desk();
    }
}
