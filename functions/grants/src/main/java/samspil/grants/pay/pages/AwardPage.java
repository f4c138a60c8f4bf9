package samspil.grants.pay.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.apply.SentDocuments;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Accounting.SampleDrawn;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileState;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;
import samspil.platform.access.Role;

/** An award: its instalments, its report, and what comes back. */
@Singleton
record AwardPage(GrantsFrame frame, FileRecord files, SentDocuments sent) {

    /** @param done the deed that led here; empty where none did */
    Page of(PayWords words, ApplicationFile file, String done) {
        var desk = words.desk();
        var title = words.receiver(file.submitted().applicant());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(words.state(file.state()), title, ""));
        parts.addAll(words.done(done));
        var buttons = AwardDeeds.now(desk, file)
                .map(deed -> button(words, file, deed))
                .toList();
        if (!buttons.isEmpty()) {
            parts.add(new Actions(buttons));
        }
        if (file.state() == FileState.CHANGE_ASKED) {
            asked(words, file).forEach(parts::add);
        }
        parts.add(new DefinitionList(sums(words, file)));
        parts.add(new Section(words.say("payments.plan"), List.of(), instalments(words, file)));
        file.last(Reported.class)
                .ifPresent(report ->
                        parts.add(new Section(words.say("payments.report"), List.of(), report(words, report))));
        documents(words, file).forEach(parts::add);
        var room = new Link(words.say("payments.title"), words.room());
        var place = new Place(title, where -> where.home() + "/desk/payments/awards/" + file.id(), List.of(room));
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static Content button(PayWords words, ApplicationFile file, String deed) {
        var address = words.room() + "/awards/" + file.id() + "/deeds/" + deed;
        boolean first = AwardDeeds.now(words.desk(), file)
                .findFirst()
                .filter(deed::equals)
                .isPresent();
        return new ButtonLink(new Link(words.say(deed + ".title"), address), first);
    }

    /** What they wrote about the change. */
    private Stream<Content> asked(PayWords words, ApplicationFile file) {
        return file
                .last(ChangeAsked.class)
                .flatMap(asked -> files.frozen(file.municipality(), file.id(), asked.frozen()))
                .map(text -> new Section(words.say("payments.asked-change"), List.of(), new Prose(text)))
                .<Content>map(section -> section)
                .stream();
    }

    private static List<Term> sums(PayWords words, ApplicationFile file) {
        var award = file.award();
        var terms = new ArrayList<Term>();
        terms.add(Term.of(words.say("payments.awarded"), words.money(award.amount())));
        terms.add(Term.of(words.say("payments.paid"), words.money(award.paid())));
        if (award.unused().isPositive()) {
            terms.add(Term.of(words.say("payments.unused"), words.money(award.unused())));
            terms.add(Term.of(words.say("payments.repaid"), words.money(award.repaid())));
            terms.add(Term.of(words.say("payments.owed"), words.money(award.owed())));
        }
        file.last(SampleDrawn.class)
                .filter(SampleDrawn::drawn)
                .ifPresent(_ -> terms.add(Term.of(words.say("payments.sample"), words.say("payments.sample.drawn"))));
        return terms;
    }

    private static Content instalments(PayWords words, ApplicationFile file) {
        var award = file.award();
        var instalments = award.instalments();
        var rows = IntStream.range(0, instalments.size())
                .mapToObj(i -> Row.of(
                        words.say("payments.nth", i + 1),
                        words.desk().visit().day(instalments.get(i).due()),
                        words.say(i < award.paidInstalments() ? "payment.paid" : "payments.waits"),
                        words.money(instalments.get(i).amount())))
                .toList();
        var columns = List.of(
                Column.of(words.say("payments.instalment")),
                Column.of(words.say("payments.from")),
                Column.of(words.say("payments.state")),
                Column.number(words.say("award.amount")));
        return new DataTable(words.say("payments.plan.caption"), columns, rows, words.say("payments.plan.none"));
    }

    /** What came with the report; case workers open it. */
    private Stream<Content> documents(PayWords words, ApplicationFile file) {
        var visit = words.desk().visit();
        boolean mayOpen = words.desk().duty().role() != Role.FINANCE;
        var rows = sent.ofReport(file).stream()
                .map(each -> mayOpen
                        ? new Row(List.of(TextLink.of(
                                each.name(),
                                visit.document(file.id(), each.key().id()))))
                        : Row.of(each.name()))
                .toList();
        var columns = List.of(Column.of(words.say("file.document")));
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new DataTable(words.say("payments.report.documents"), columns, rows));
    }

    private static Content report(PayWords words, Reported report) {
        var rows = new ArrayList<Row>();
        report.spent().forEach((line, amount) -> rows.add(Row.of(line, words.money(amount))));
        rows.add(Row.of(words.say("payments.total"), words.money(report.total())));
        var columns = List.of(Column.of(words.say("payments.line")), Column.number(words.say("payments.spent")));
        return new DataTable(words.say("payments.report.caption"), columns, rows);
    }
}
