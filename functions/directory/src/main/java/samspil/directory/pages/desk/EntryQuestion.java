package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import samspil.directory.Difference;
import samspil.directory.Entries;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** The questions asked once more before an entry is changed from its room. */
record EntryQuestion(EntryRoom room) {
    static final String VERSION = "version";
    static final String SEEN = "seen";

    /** Whether it should be as it was in an older version. */
    Page restore(Desk.Frame frame, Entries.Version older) {
        var title = desk().say("desk.version.title", older.version());
        var button = new Button(desk().say("desk.version.restore"), true);
        var version = new Hidden(VERSION, Long.toString(older.version()));
        return page(frame, title, "desk.version.lead", was(older), form("/restore", List.of(version, button)));
    }

    /** Whether it should be removed. */
    Page remove(Desk.Frame frame) {
        var title = desk().say("desk.remove.title", room.title());
        var button = new Button(desk().say("desk.remove.yes"), true);
        var terms = new DefinitionList(new FieldWords(desk().visit()).terms(room.known()));
        return page(frame, title, "desk.remove.lead", terms, form("/remove", List.of(button)));
    }

    private Page page(Desk.Frame frame, String title, String lead, Content what, Form form) {
        var back = new ButtonLink(new Link(desk().say("desk.entry.back"), room.address()), false);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(room.title(), title, desk().say(lead)));
        parts.add(what);
        parts.add(new Actions(desk().mayChange() ? List.of(form, back) : List.of(back)));
        return room.page(frame, title, List.of(desk().room(), room.link()), new Stack(parts));
    }

    private Form form(String action, List<Content> own) {
        var parts = new ArrayList<Content>();
        parts.add(desk().token());
        parts.add(new Hidden(SEEN, Long.toString(room.newest().version())));
        parts.addAll(own);
        return new Form(room.address() + action, parts);
    }

    /** What would change; of an entry that is removed, all that it was. */
    private Content was(Entries.Version older) {
        var words = new FieldWords(desk().visit());
        if (room.isRemoved()) {
            return new DefinitionList(words.terms(older.standing()));
        }
        var live = tree(room.newest());
        var rows = Difference.between(live, tree(older), live).stream()
                .map(each -> row(words, each))
                .toList();
        var columns = List.of(
                Column.of(desk().say("desk.change.field")),
                Column.of(desk().say("desk.change.now")),
                Column.of(desk().say("desk.version.then")));
        return new DataTable(desk().say("desk.changes"), columns, rows, desk().say("desk.version.same"));
    }

    private static Row row(FieldWords words, Difference difference) {
        return new Row(List.of(
                new Prose(words.name(difference.pointer())),
                new Prose(words.value(difference.live())),
                new Prose(words.value(difference.suggested()))));
    }

    private static JsonValue tree(Entries.Version version) {
        return Json.tree(Json.write(version.standing())).orThrow();
    }

    private Desk desk() {
        return room.desk();
    }
}
