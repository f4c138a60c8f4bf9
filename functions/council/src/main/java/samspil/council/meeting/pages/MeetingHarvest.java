package samspil.council.meeting.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Minutes;
import samspil.council.meeting.cafe.Cafe;
import samspil.council.meeting.cafe.CafeTable;
import samspil.pages.components.Chapter;
import samspil.pages.components.Chapters;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;

/** What came of a meeting: minutes, recommendations, promises. */
public record MeetingHarvest(Visit visit, Meeting meeting) {

    /** All of it. */
    Content content() {
        var parts = new ArrayList<Content>();
        meeting.published().map(this::minutes).ifPresent(parts::add);
        parts.addAll(cafe());
        if (!meeting.life().followUps().isEmpty()) {
            parts.add(promises());
        }
        return new Stack(parts);
    }

    /** Minutes, published or not. */
    public Content minutes(Minutes minutes) {
        var text = new Prose(own(minutes.text()));
        var documents = MeetingPage.links(minutes.attachments());
        return new Section(
                visit.say("minutes"), List.of(), documents.isEmpty() ? text : Stack.of(text, new LinkList(documents)));
    }

    /** What was said at the tables of a café, and what they ask for together. */
    public List<Content> cafe() {
        return meeting.cafe().map(this::cafe).orElse(List.of());
    }

    private List<Content> cafe(Cafe cafe) {
        var tables = cafe.setting().tables();
        var themes = tables.stream().map(CafeTable::theme).map(this::own).toList();
        var parts = new ArrayList<Content>();
        if (!cafe.recommendations().isEmpty()) {
            var lines = cafe.recommendations().stream().map(this::own).toList();
            parts.add(new Section(visit.say("cafe.recommendations"), List.of(), new Points(lines)));
        }
        var notes = Stream.iterate(1, table -> table <= tables.size(), table -> table + 1)
                .filter(table -> cafe.notes().stream().anyMatch(each -> each.table() == table))
                .map(table -> chapter(cafe, table))
                .toList();
        parts.add(
                notes.isEmpty()
                        ? new Section(visit.say("cafe.themes"), List.of(), new Points(themes))
                        : new Section(visit.say("cafe.tables"), List.of(), new Chapters(notes)));
        return parts;
    }

    private Chapter chapter(Cafe cafe, int table) {
        var theme = cafe.setting().tables().get(table - 1).theme();
        var said = cafe.notes().stream()
                .filter(each -> each.table() == table)
                .<Content>map(each -> new Prose(own(each.text())))
                .toList();
        return new Chapter(theme, new Stack(said));
    }

    private Content promises() {
        var columns = Stream.of("what", "owner", "due", "state")
                .map(name -> Column.of(visit.say("promise." + name)))
                .toList();
        var rows = meeting.life().followUps().stream().map(this::row).toList();
        return new Section(
                visit.say("promises"), List.of(), new DataTable(visit.say("promises.caption"), columns, rows));
    }

    private Row row(FollowUp each) {
        var promise = each.promise();
        return Row.of(
                promise.what(), visit.say("owner." + promise.owner().key()), visit.day(promise.due()), state(each));
    }

    /** Whether a promise is kept, in words. */
    public String state(FollowUp each) {
        return visit.say(stateKey(each));
    }

    private String stateKey(FollowUp each) {
        if (!each.isOpen()) {
            return "kept.done.state";
        }
        return each.promise().due().isBefore(visit.today()) ? "kept.late.state" : "kept.open.state";
    }

    private Spoken own(String text) {
        return new MeetingCards(visit).own(text);
    }
}
