package samspil.grants.pay.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import samspil.grants.file.FileState;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.pay.Payment;
import samspil.grants.pay.Waiting;
import samspil.kernel.Money;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.platform.organisations.Organisations.Organisation;

/** What stands of payments, in words. */
record PayWords(Desk desk, Waiting waiting) {

    String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    String money(Money money) {
        return desk.visit().money(money);
    }

    String state(FileState state) {
        return say("pay-state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String state(Payment.State state) {
        return say("payment." + state.name().toLowerCase(Locale.ROOT));
    }

    String receiver(String applicant) {
        return waiting.receiver(desk.visit().municipality().id(), applicant)
                .map(Organisation::name)
                .orElseGet(() -> say("award.private"));
    }

    String room() {
        return desk.visit().home() + "/desk/payments";
    }

    /** That something was just done. */
    List<Content> done(String deed) {
        return Visit.knows(deed + ".done") && Visit.knows(deed + ".next")
                ? List.of(Alert.of(AlertKind.SUCCESS, say(deed + ".done"), say(deed + ".next")))
                : List.of();
    }
}
