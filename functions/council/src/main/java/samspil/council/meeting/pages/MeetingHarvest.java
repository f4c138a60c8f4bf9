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
record MeetingHarvest(Visit visit, Meeting meeting) {

    Content content() {
        var parts = new ArrayList<Content>();
        meeting.published().map(this::minutes).ifPresent(parts::add);
        meeting.cafe().map(this::cafe).ifPresent(parts::addAll);
        if (!meeting.life().followUps().isEmpty()) {
            parts.add(promises());
        }
        return new Stack(parts);
    }

    private Content minutes(Minutes minutes) {
        var text = new Prose(own(minutes.text()));
        var documents = MeetingPage.links(minutes.attachments());
        return new Section(
                visit.say("minutes"), List.of(), documents.isEmpty() ? text : Stack.of(text, new LinkList(documents)));
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
        parts.add(new Section(
                visit.say("cafe.tables"), List.of(), notes.isEmpty() ? new Points(themes) : new Chapters(notes)));
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
                promise.what(),
                visit.say("owner." + promise.owner().key()),
                visit.day(promise.due()),
                visit.say(state(each)));
    }

    private String state(FollowUp each) {
        if (!each.isOpen()) {
            return "promise.done";
        }
        return each.promise().due().isBefore(visit.today()) ? "promise.late" : "promise.open";
    }

    private Spoken own(String text) {
        return new MeetingCards(visit).own(text);
    }
}
