package samspil.grants.pay.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.RoundId;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.Reader;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.grants.pay.Draw;
import samspil.grants.pay.PaymentFile;
import samspil.grants.pay.Waiting;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.platform.access.Role;

/** The room of payments: what is to be released, what is due, what is at the bank, and which reports are open. */
@Singleton
record PayRoom(GrantsFrame frame) {
    private static final Set<FileState> PAYING =
            EnumSet.of(FileState.ACCEPTED, FileState.PAYABLE, FileState.PAID, FileState.CHANGE_ASKED);

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, PayDeeds deeds, String done) {
        var waiting = deeds.pay().waiting();
        var visit = desk.visit();
        var municipality = visit.municipality().id();
        var reader = new Reader(desk.identity().person());
        var heads = waiting.heads(municipality, reader);
        var words = new PayWords(desk, waiting);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("payments.title"), desk.say("payments.lead")));
        parts.addAll(words.done(done));
        if (PayDeeds.pays(desk)) {
            var make = new Link(desk.say("make.title"), words.room() + "/deeds/make");
            parts.add(new Actions(List.of(new ButtonLink(make, true))));
        }
        parts.add(section(desk, "payments.due", due(words, waiting.due(municipality, reader, visit.today()))));
        parts.add(section(desk, "payments.awards", heads(words, in(heads, true), "payments.awards.none")));
        parts.add(
                section(desk, "payments.files", files(words, waiting.payments().in(municipality))));
        parts.add(section(desk, "payments.reports", heads(words, in(heads, false), "payments.reports.none")));
        parts.add(section(
                desk, "payments.samples", samples(words, deeds.sample().draws().in(municipality))));
        var place = new Place(desk.say("payments.title"), where -> where.home() + "/desk/payments", List.of());
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static Section section(Desk desk, String key, Content body) {
        return new Section(desk.say(key), List.of(), body);
    }

    private static List<FileHead> in(List<FileHead> heads, boolean paying) {
        return heads.stream()
                .filter(head -> PAYING.contains(head.state()) == paying)
                .toList();
    }

    private static Content due(PayWords words, List<Waiting.Due> due) {
        var columns = columns(words, "award.receiver", "payments.instalment", "payments.can");
        var rows = due.stream()
                .map(each -> new Row(List.of(
                        link(
                                words,
                                words.receiver(each.file().submitted().applicant()),
                                each.file().id().value()),
                        text(words.say("payments.nth", each.instalment())),
                        text(words.say(each.payment().isPresent() ? "payments.can.yes" : "payments.can.no")),
                        text(words.money(each.file()
                                .award()
                                .instalments()
                                .get(each.instalment() - 1)
                                .amount())))))
                .toList();
        return new DataTable(words.say("payments.due.caption"), columns, rows, words.say("payments.due.none"));
    }

    private static Content heads(PayWords words, List<FileHead> heads, String none) {
        var columns = List.of(
                Column.of(words.say("award.receiver")),
                Column.of(words.say("payments.state")),
                Column.number(words.say("payments.paid")),
                Column.number(words.say("award.amount")));
        var rows = heads.stream()
                .map(each -> new Row(List.of(
                        link(words, words.receiver(each.applicant()), each.id().value()),
                        text(words.state(each.state())),
                        text(words.money(each.paid())),
                        text(words.money(each.award())))))
                .toList();
        return new DataTable(words.say("payments.awards.caption"), columns, rows, words.say(none));
    }

    private static Content files(PayWords words, List<PaymentFile> files) {
        var columns = columns(words, "payments.file", "payments.on", "payments.state");
        var rows = files.stream()
                .map(each -> new Row(List.of(
                        TextLink.of(
                                words.desk()
                                        .visit()
                                        .count("payments.of", each.payments().size()),
                                words.room() + "/files/" + each.id()),
                        text(words.desk().visit().day(each.on())),
                        text(words.say(each.isAnswered() ? "payments.answered" : "payments.sent")),
                        text(words.money(each.sum())))))
                .toList();
        return new DataTable(words.say("payments.files.caption"), columns, rows, words.say("payments.files.none"));
    }

    /** The lots of each round, with which anybody can draw again. */
    private static Content samples(PayWords words, Map<RoundId, Draw> draws) {
        var columns = List.of(
                Column.of(words.say("calendar.round")),
                Column.of(words.say("payments.seed")),
                Column.number(words.say("payments.share")));
        var rows = draws.entrySet().stream()
                .map(each -> Row.of(
                        each.getKey().value(),
                        each.getValue().seed(),
                        words.say("payments.hundredths", each.getValue().share())))
                .toList();
        var table =
                new DataTable(words.say("payments.samples.caption"), columns, rows, words.say("payments.samples.none"));
        var draw = new Link(words.say("draw.title"), words.room() + "/deeds/draw");
        return words.desk().duty().role() == Role.CASE_WORKER
                ? Stack.of(table, new Actions(List.of(new ButtonLink(draw, false))))
                : table;
    }

    private static List<Column> columns(PayWords words, String... keys) {
        return Stream.concat(
                        Stream.of(keys).map(words::say).map(Column::of),
                        Stream.of(Column.number(words.say("award.amount"))))
                .toList();
    }

    private static Content link(PayWords words, String name, String application) {
        return TextLink.of(name, words.room() + "/awards/" + application);
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
