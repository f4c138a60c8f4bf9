package samspil.grants.file.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import samspil.grants.file.FileHead;
import samspil.grants.file.pages.FileWords;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The applications of a round, for who works them. */
@Singleton
record QueuePage(GrantsFrame frame) {

    /** @param names of the applicants, by the directory's ids */
    Page of(Desk desk, Round round, List<FileHead> files, Map<String, String> names) {
        var visit = desk.visit();
        var id = round.key().id();
        var title = visit.own(round.offer().title());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(title, desk.say("queue.title"), desk.say("queue.lead")));
        parts.add(figures(desk, round, files));
        parts.add(new Actions(
                List.of(new ButtonLink(new Link(desk.say("decisions.title"), visit.decisions(id)), false))));
        parts.add(table(desk, files, names));
        var above = List.of(new Link(desk.say("room.title"), visit.desk()), new Link(title, visit.deskRound(id)));
        var place = new Place(desk.say("queue.title"), where -> where.queue(id), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static Content figures(Desk desk, Round round, List<FileHead> files) {
        var asked = files.stream().map(FileHead::asked).reduce(Money.ZERO, Money::plus);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(Integer.toString(files.size()), desk.say("queue.count")));
        figures.add(new Figure(desk.visit().money(asked), desk.say("queue.asked")));
        var pool = round.offer().pool();
        if (pool != null) {
            figures.add(new Figure(desk.visit().money(pool), desk.say("queue.pool")));
        }
        return new Figures(figures);
    }

    private static Content table(Desk desk, List<FileHead> files, Map<String, String> names) {
        var columns = List.of(
                Column.of(desk.say("queue.applicant")),
                Column.of(desk.say("queue.state")),
                Column.of(desk.say("queue.assignee")),
                Column.number(desk.say("queue.asked")),
                Column.number(desk.say("queue.recommended")));
        var rows = files.stream().map(each -> row(desk, each, names)).toList();
        return new DataTable(desk.say("queue.caption"), columns, rows, desk.say("queue.none"));
    }

    private static Row row(Desk desk, FileHead head, Map<String, String> names) {
        var visit = desk.visit();
        var recommended = head.recommended();
        return new Row(List.of(
                TextLink.of(names.getOrDefault(head.applicant(), head.applicant()), visit.file(head.id())),
                text(new FileWords(visit).state(head.state())),
                text(assignee(desk, head)),
                text(visit.money(head.asked())),
                text(recommended == null ? "" : visit.money(recommended))));
    }

    private static String assignee(Desk desk, FileHead head) {
        var assignee = head.assignee();
        if (assignee == null) {
            return desk.say("assignee.none");
        }
        return desk.say(assignee.equals(desk.identity().person()) ? "assignee.you" : "assignee.other");
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
