package samspil.grants.pay.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Accounting.RepaymentAsked;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Accounting.WrittenOff;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.Paying.ChangeRefused;
import samspil.grants.file.RecordRepayment;
import samspil.grants.pages.form.Desk;
import samspil.grants.pay.AnswerChange;
import samspil.grants.pay.PayAwards;
import samspil.kernel.Money;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** What can be done with an award, by its name in addresses: finance moves money, case workers look at reports. */
@Singleton
@Requires(env = "grants-pay")
record AwardDeeds(PayAwards pay, RecordRepayment repayments, AnswerChange changes) {

    /** Those that may be done now by whoever asks, the next one first. */
    static Stream<String> now(Desk desk, ApplicationFile file) {
        return switch (desk.duty().role()) {
            case FINANCE -> money(file);
            case CASE_WORKER -> reports(file);
            default -> Stream.empty();
        };
    }

    /** Empty where there is no such deed for whoever asks. */
    Optional<Journey> of(Desk desk, String title, ApplicationFile file, String deed) {
        return now(desk, file).anyMatch(deed::equals)
                ? Optional.of(journey(desk, title, file, deed))
                : Optional.empty();
    }

    private static Stream<String> money(ApplicationFile file) {
        return switch (file.state()) {
            case ACCEPTED -> Stream.of("release");
            case REPAY_DUE -> Stream.of("repaid", "write-off");
            default -> Stream.empty();
        };
    }

    private static Stream<String> reports(ApplicationFile file) {
        return switch (file.state()) {
            case CHANGE_ASKED -> Stream.of("agree", "stay");
            case REPORTED -> Stream.of("approve", "send-back");
            case APPROVED -> file.award().unused().isPositive() ? Stream.of("ask-back") : Stream.empty();
            default -> Stream.empty();
        };
    }

    private Journey journey(Desk desk, String title, ApplicationFile file, String deed) {
        var path = "/desk/payments/awards/" + file.id();
        var place = new PayJourney.Place(title, path, file.number(), first(desk, file));
        return new PayJourney(
                desk,
                deed,
                place,
                asks(deed),
                typed -> PayJourney.wrong(done(desk, file, deed, typed)).map(AwardDeeds::atField));
    }

    /** The rules name the award, and the form asks what it is from now on. */
    private static Violation atField(Violation wrong) {
        return wrong.pointer().equals("/award") ? new Violation("/award-then", wrong.code()) : wrong;
    }

    private static List<Ask> asks(String deed) {
        return switch (deed) {
            case "release" -> List.of(Ask.of("pay-from", Kind.DAY));
            case "agree" -> List.of(Ask.of("award-then", Kind.MONEY), Ask.of("pay-reasons", Kind.AREA));
            case "approve" -> List.of(Ask.of("cost", Kind.MONEY));
            case "send-back" -> List.of(Ask.of("report-until", Kind.DAY), Ask.of("report-message", Kind.AREA));
            case "repaid" -> List.of(Ask.of("amount-back", Kind.MONEY));
            default -> List.of(Ask.of("pay-reasons", Kind.AREA));
        };
    }

    private static Typed first(Desk desk, ApplicationFile file) {
        var today = desk.visit().today();
        var cost = file.last(Reported.class).map(Reported::total).orElse(Money.ZERO);
        return Typed.NOTHING
                .with("pay-from", today.toString())
                .with("award-then", plain(file.award().amount()))
                .with("cost", plain(cost))
                .with("report-until", today.plusDays(14).toString())
                .with("amount-back", plain(file.award().owed()));
    }

    private static String plain(Money money) {
        return money.ore() / 100 + "," + "%02d".formatted(money.ore() % 100);
    }

    private Outcome done(Desk desk, ApplicationFile file, String deed, Typed typed) {
        return switch (deed) {
            case "release" -> pay.release(file.municipality(), file.id(), typed.day("pay-from"), desk.actor());
            case "agree" ->
                changes.agree(
                        file,
                        new ChangeAgreed(typed.money("award-then"), typed.text("pay-reasons")),
                        desk.actor(),
                        key(file, deed));
            case "repaid" ->
                repayments.note(
                        file.municipality(), file.id(), typed.money("amount-back"), desk.actor(), key(file, deed));
            default -> record(desk, file, deed, event(file, deed).apply(typed));
        };
    }

    private Function<Typed, FileEvent> event(ApplicationFile file, String deed) {
        return switch (deed) {
            case "approve" -> typed -> new Approved(typed.money("cost"));
            case "send-back" ->
                typed -> new ReportReturned(
                        typed.day("report-until")
                                .plusDays(1)
                                .atStartOfDay(pay.zone(file))
                                .toInstant()
                                .minusSeconds(1),
                        typed.text("report-message"));
            case "stay" -> typed -> new ChangeRefused(typed.text("pay-reasons"));
            case "ask-back" -> typed -> new RepaymentAsked(file.award().unused(), typed.text("pay-reasons"));
            default -> typed -> new WrittenOff(file.award().owed(), typed.text("pay-reasons"));
        };
    }

    private Outcome record(Desk desk, ApplicationFile file, String deed, FileEvent event) {
        return pay.record()
                .recordOn(file.municipality(), file.id(), file.number(), Deed.of(event, desk.actor(), key(file, deed)));
    }

    private static String key(ApplicationFile file, String deed) {
        return deed + "-" + file.number();
    }
}
