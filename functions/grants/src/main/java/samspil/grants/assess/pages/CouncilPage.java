package samspil.grants.assess.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.grants.assess.CouncilFiles.Pile;
import samspil.grants.file.FileHead;
import samspil.grants.file.pages.FileWords;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The applications that the council assesses, round by round. */
@Singleton
record CouncilPage(GrantsFrame frame) {

    /**
     * @param names of the applicants, by the directory's ids
     * @param done the deed that led here; empty where none did
     */
    Page of(Desk desk, List<Pile> piles, Map<String, String> names, String done) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("council.title"), desk.say("council.lead")));
        if (done.equals("declare")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say("declare.done"), desk.say("declare.next")));
        }
        if (piles.isEmpty()) {
            parts.add(new Prose(desk.say("council.none")));
        }
        piles.stream().map(pile -> section(desk, pile, names)).forEach(parts::add);
        var place = new Place(desk.say("council.title"), Visit::council, List.of());
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static Content section(Desk desk, Pile pile, Map<String, String> names) {
        var visit = desk.visit();
        var more = new Link(
                desk.say("workbench.title"),
                visit.council() + "/rounds/" + pile.round().key().id());
        var columns = Stream.of("queue.applicant", "queue.state")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var all = new ArrayList<>(columns);
        all.add(Column.number(desk.say("queue.asked")));
        all.add(Column.number(desk.say("queue.recommended")));
        var rows = pile.files().stream().map(each -> row(visit, each, names)).toList();
        var title = visit.own(pile.round().offer().title());
        return new Section(title, List.of(more), new DataTable(desk.say("council.caption"), all, rows));
    }

    private static Row row(Visit visit, FileHead head, Map<String, String> names) {
        var recommended = head.recommended();
        return new Row(List.of(
                TextLink.of(
                        names.getOrDefault(head.applicant(), head.applicant()),
                        visit.council() + "/files/" + head.id()),
                text(new FileWords(visit).state(head.state())),
                text(visit.money(head.asked())),
                text(recommended == null ? "" : visit.money(recommended))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
