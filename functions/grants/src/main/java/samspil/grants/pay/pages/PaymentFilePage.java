package samspil.grants.pay.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pay.Payment;
import samspil.grants.pay.PaymentFile;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** A payment file: what is in it, the file for the bank, and what the bank said. */
@Singleton
record PaymentFilePage(GrantsFrame frame) {

    /** @param done the deed that led here; empty where none did */
    Page of(PayWords words, PaymentFile file, String done) {
        var desk = words.desk();
        var title = words.desk().visit().count("payments.of", file.payments().size());
        var address = words.room() + "/files/" + file.id();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(words.say(file.isAnswered() ? "payments.answered" : "payments.sent"), title, ""));
        parts.addAll(words.done(done));
        parts.add(new Facts(List.of(
                new Fact(Icon.COIN, words.money(file.sum())),
                new Fact(
                        Icon.CALENDAR,
                        words.say("payments.carried-out", desk.visit().day(file.on()))))));
        parts.add(new Actions(buttons(words, file, address)));
        parts.add(payments(words, file));
        var room = new Link(words.say("payments.title"), words.room());
        var place = new Place(title, where -> where.home() + "/desk/payments/files/" + file.id(), List.of(room));
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static List<Content> buttons(PayWords words, PaymentFile file, String address) {
        var slug = words.desk().visit().municipality().slug();
        var xml = "/v1/" + slug + "/desk/payments/files/" + file.id() + "/pain.001";
        var buttons = new ArrayList<Content>();
        buttons.add(new ButtonLink(new Link(words.say("payments.download"), xml), !file.isAnswered()));
        if (!file.isAnswered() && PayDeeds.pays(words.desk())) {
            buttons.add(new ButtonLink(new Link(words.say("answer.title"), address + "/deeds/answer"), false));
            buttons.add(new ButtonLink(new Link(words.say("confirm.title"), address + "/deeds/confirm"), false));
        }
        return buttons;
    }

    private static Content payments(PayWords words, PaymentFile file) {
        var columns = List.of(
                Column.of(words.say("award.receiver")),
                Column.of(words.say("payments.number")),
                Column.of(words.say("payments.state")),
                Column.number(words.say("award.amount")));
        var rows = file.payments().stream().map(each -> row(words, each)).toList();
        return new DataTable(words.say("payments.file.caption"), columns, rows);
    }

    private static Row row(PayWords words, Payment payment) {
        return new Row(List.of(
                TextLink.of(payment.name(), words.room() + "/awards/" + payment.application()),
                text(payment.number()),
                text(words.state(payment.state())),
                text(words.money(payment.amount()))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
