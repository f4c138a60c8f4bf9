package samspil.grants.decide.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.pages.FileWords;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The decisions of a round. */
@Singleton
record BatchPage(GrantsFrame frame) {

    /**
     * @param names of the applicants, by the directory's ids
     * @param done the deed that led here; empty where none did
     */
    Page of(Desk desk, Round round, List<FileHead> files, Map<String, String> names, String done) {
        var visit = desk.visit();
        var id = round.key().id();
        var title = visit.own(round.offer().title());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(title, desk.say("decisions.title"), desk.say("decisions.lead")));
        if (done.equals("decide-all")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say("decide-all.done"), desk.say("decide-all.next")));
        }
        parts.add(figures(desk, files));
        if (desk.mayChange()) {
            parts.add(actions(desk, visit.decisions(id), files));
        }
        parts.add(table(desk, files, names));
        var above = List.of(
                new Link(desk.say("room.title"), visit.desk()),
                new Link(title, visit.deskRound(id)),
                new Link(desk.say("queue.title"), visit.queue(id)));
        var place = new Place(desk.say("decisions.title"), where -> where.decisions(id), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static Content figures(Desk desk, List<FileHead> files) {
        var recommended = files.stream()
                .map(FileHead::recommended)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        var awarded = files.stream().map(FileHead::award).reduce(Money.ZERO, Money::plus);
        return new Figures(List.of(
                new Figure(desk.visit().money(recommended), desk.say("queue.recommended")),
                new Figure(desk.visit().money(awarded), desk.say("decisions.awarded"))));
    }

    private static Content actions(Desk desk, String address, List<FileHead> files) {
        var buttons = new ArrayList<Content>();
        if (files.stream().anyMatch(each -> each.state() == FileState.RECOMMENDED)) {
            buttons.add(new ButtonLink(new Link(desk.say("decide-all.title"), address + "/deeds/decide-all"), true));
        }
        buttons.add(
                new ButtonLink(new Link(desk.say("budget.title"), desk.visit().budget()), false));
        return new Actions(buttons);
    }

    private static Content table(Desk desk, List<FileHead> files, Map<String, String> names) {
        var columns = List.of(
                Column.of(desk.say("queue.applicant")),
                Column.of(desk.say("queue.state")),
                Column.number(desk.say("queue.asked")),
                Column.number(desk.say("queue.recommended")),
                Column.number(desk.say("decisions.awarded")));
        var rows = files.stream().map(each -> row(desk.visit(), each, names)).toList();
        return new DataTable(desk.say("queue.caption"), columns, rows, desk.say("queue.none"));
    }

    private static Row row(Visit visit, FileHead head, Map<String, String> names) {
        var recommended = head.recommended();
        return new Row(List.of(
                TextLink.of(names.getOrDefault(head.applicant(), head.applicant()), visit.decision(head.id())),
                text(new FileWords(visit).state(head.state())),
                text(visit.money(head.asked())),
                text(recommended == null ? "" : visit.money(recommended)),
                text(head.line() == null ? "" : visit.money(head.award()))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
