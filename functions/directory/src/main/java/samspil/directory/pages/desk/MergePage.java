package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import samspil.directory.Difference;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/**
 * Two entries that may be the same, beside each other: the last look before one takes the other's place.
 *
 * @param stale whether the one to be kept changed since it was last shown
 */
record MergePage(Desk desk, Entries.Version first, Entries.Version second, boolean stale) {
    static final String KIND = "kind";
    static final String KEEP = "keep";
    static final String DROP = "drop";
    static final String SEEN = "seen";

    private static final Set<String> OWN = Set.of("/id", "/trust/source", "/trust/verifiedAt");

    Page in(Desk.Frame frame) {
        var title = desk.say("desk.merge.title");
        var parts = new ArrayList<Content>();
        if (stale) {
            parts.add(Alert.of(AlertKind.WARNING, desk.say("desk.entry.stale"), desk.say("desk.entry.stale.text")));
        }
        parts.add(Heading.of(desk.say("desk.directory"), title, desk.say("desk.merge.lead")));
        parts.add(table());
        if (desk.mayChange()) {
            parts.add(new Section(desk.say("desk.merge.which"), List.of(), ways()));
        }
        return desk.page(frame, title, Desk::merge, List.of(desk.room()), new Stack(parts));
    }

    private Content table() {
        var columns = List.of(
                Column.of(desk.say("desk.change.field")),
                Column.of(desk.say("desk.twins.first")),
                Column.of(desk.say("desk.twins.second")));
        var one = tree(first);
        var rows = Difference.between(one, tree(second), one).stream()
                .filter(difference -> !OWN.contains(difference.pointer()))
                .map(this::row)
                .toList();
        return new DataTable(desk.say("desk.merge.caption"), columns, rows, desk.say("desk.merge.same"));
    }

    private Row row(Difference difference) {
        var words = new FieldWords(desk.visit());
        return new Row(List.of(
                new Prose(words.name(difference.pointer())),
                new Prose(words.value(difference.live())),
                new Prose(words.value(difference.suggested()))));
    }

    private Content ways() {
        return Stack.of(
                new Prose(desk.say("desk.merge.what")),
                way("desk.merge.first", first, second.standing()),
                way("desk.merge.second", second, first.standing()));
    }

    private Content way(String words, Entries.Version keep, Entry drop) {
        var entry = keep.standing();
        var button = new Button(desk.say(words, desk.name(entry)), words.endsWith("first"));
        return new Form(
                Desk.merge(desk.visit().addresses()),
                List.of(
                        desk.token(),
                        new Hidden(KIND, entry.kind().plural()),
                        new Hidden(KEEP, entry.id().value()),
                        new Hidden(DROP, drop.id().value()),
                        new Hidden(SEEN, Long.toString(keep.version())),
                        button));
    }

    private static JsonValue tree(Entries.Version version) {
        return Json.tree(Json.write(version.standing())).orThrow();
    }
}
