package samspil.policies.pages.desk.room;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.policies.Documents;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;
import samspil.policies.pages.parts.InForceCard;
import samspil.policies.pages.parts.Timeline;
import samspil.policies.pages.words.Life;
import samspil.policies.pages.words.Visit;

/** One policy at the desk: what holds, what waits, what can be done, and its life. */
@Singleton
@Requires(env = "policies-desk")
record PolicyRoom(DeskPages pages, Documents documents) {

    /**
     * The page.
     *
     * @param done the deed that was just done, by its key; empty where none was
     */
    Page of(Desk desk, Policy policy, String done) {
        var parts = new ArrayList<Content>();
        if (Visit.knows("done." + done)) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say("done." + done), desk.say("done.text")));
        }
        parts.add(new Heading(
                desk.say("desk.policy"),
                desk.visit().spoken(policy.description().title()),
                desk.visit().spoken(policy.description().summary())));
        parts.add(holds(desk, policy));
        parts.addAll(waiting(desk, policy));
        if (desk.mayChange()) {
            parts.add(new Tiles(desk.say("desk.deeds"), deeds(desk, policy)));
        }
        parts.add(life(desk, policy));
        parts.addAll(attachments(desk, policy));
        return pages.page(desk, desk.title(policy), to -> to.desk(policy.id()), List.of(desk.room()), new Stack(parts));
    }

    private static Content holds(Desk desk, Policy policy) {
        var visit = desk.visit();
        if (!policy.isPublic()) {
            return Alert.of(AlertKind.INFO, desk.say("desk.draft"), desk.say("desk.draft.text"));
        }
        var open = new Link(desk.say("desk.open"), visit.addresses().policy(policy.id()));
        var seen = new Actions(List.of(new ButtonLink(open, false)));
        return policy.inForce(visit.today())
                .<Content>map(now -> Stack.of(new InForceCard(visit, policy, now.version()), seen))
                .orElseGet(() ->
                        Stack.of(Alert.of(AlertKind.INFO, desk.say("holds.none"), desk.say("holds.none.text")), seen));
    }

    private List<Content> waiting(Desk desk, Policy policy) {
        var rows = documents.of(desk.visit().municipality().id(), policy.id()).stream()
                .map(document -> new DocumentWords(desk, document))
                .filter(DocumentWords::waits)
                .map(words -> row(desk, words))
                .toList();
        var columns = Stream.of("what", "stage", "asked")
                .map(name -> Column.of(desk.say("documents." + name)))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(section(desk, "documents", new DataTable(desk.say("documents.caption"), columns, rows)));
    }

    private static Row row(Desk desk, DocumentWords words) {
        return new Row(List.of(
                TextLink.of(words.purpose(), words.address()),
                text(words.stage()),
                text(desk.visit().dates().day(words.document().askedAt()))));
    }

    private static List<Tile> deeds(Desk desk, Policy policy) {
        var all = Stream.of(
                deed(desk, policy, "publish", Icon.UPLOAD),
                deed(desk, policy, "attach", Icon.DOCUMENT),
                deed(desk, policy, "note", Icon.FLAGS),
                deed(desk, policy, "review", Icon.SCALES),
                deed(desk, policy, "plan", Icon.CALENDAR),
                deed(desk, policy, "describe", Icon.PENCIL),
                new Tile(
                        Icon.PEOPLE,
                        new Link(desk.say("consult.title"), desk.addresses().consultations(policy.id())),
                        desk.say("consult.note")));
        return policy.versions().isEmpty()
                ? all.filter(tile -> !tile.link().address().matches(".*/(attach|review)"))
                        .toList()
                : all.toList();
    }

    private static Tile deed(Desk desk, Policy policy, String key, Icon icon) {
        var address = desk.addresses().desk(policy.id()) + "/deeds/" + key;
        return new Tile(icon, new Link(desk.say(key + ".title"), address), desk.say(key + ".note"));
    }

    private static Content life(Desk desk, Policy policy) {
        var visit = desk.visit();
        var stations = new Life(visit, policy).stations();
        var timeline = new Timeline(
                visit,
                stations,
                policy.due().orElse(null),
                station -> desk.mayChange() ? List.of(withdraw(desk, policy, station.event())) : List.of());
        return stations.isEmpty()
                ? section(desk, "life", Alert.of(AlertKind.INFO, desk.say("life.empty"), desk.say("life.empty.text")))
                : section(desk, "life", timeline);
    }

    private static List<Content> attachments(Desk desk, Policy policy) {
        var rows = new AttachmentRows(desk, policy).rows();
        var columns = Stream.of("title", "version", "size", "change")
                .map(name -> Column.of(desk.say("attachments." + name)))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(section(desk, "attachments", new DataTable(desk.say("attachments.caption"), columns, rows)));
    }

    static Link withdraw(Desk desk, Policy policy, long event) {
        return new Link(
                desk.say("withdraw.link"), desk.addresses().desk(policy.id()) + "/events/" + event + "/withdraw");
    }

    private static Content section(Desk desk, String key, Content body) {
        return new Section(desk.say(key), List.of(), body);
    }

    static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
