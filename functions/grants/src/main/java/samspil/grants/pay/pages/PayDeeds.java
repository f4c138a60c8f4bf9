package samspil.grants.pay.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.grants.RoundId;
import samspil.grants.pages.form.Desk;
import samspil.grants.pay.DrawSample;
import samspil.grants.pay.PayAwards;
import samspil.grants.pay.PayAwards.Made;
import samspil.grants.pay.Payment.State;
import samspil.grants.pay.PaymentFile;
import samspil.grants.pay.bank.StatusReport;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.access.Role;

/** What can be done with payment files, by its name in addresses. */
@Singleton
@Requires(env = "grants-pay")
record PayDeeds(PayAwards pay, DrawSample sample) {
    private static final String ROOM = "/desk/payments";

    /** Whether somebody pays, or only reads. */
    static boolean pays(Desk desk) {
        return desk.duty().role() == Role.FINANCE;
    }

    /** Makes a file of what is due. */
    Journey make(Desk desk) {
        var first = Typed.NOTHING.with("pay-on", desk.visit().today().toString());
        var place = new PayJourney.Place(desk.say("payments.title"), ROOM, 0, first);
        return new PayJourney(desk, "make", place, List.of(Ask.of("pay-on", Kind.DAY)), typed -> make(desk, typed));
    }

    /** Draws lots on the reports of a round. */
    Journey draw(Desk desk) {
        var rounds = pay.waiting().rounds().in(desk.visit().municipality().id()).stream()
                .map(each -> new Option(
                        each.key().id().value(), desk.visit().own(each.offer().title())))
                .toList();
        var place = new PayJourney.Place(desk.say("payments.title"), ROOM, 0, Typed.NOTHING);
        return new PayJourney(desk, "draw", place, List.of(Ask.one("sample-round", rounds)), typed -> {
            var round = new RoundId(typed.text("sample-round"));
            sample.draw(desk.visit().municipality().id(), round, desk.actor());
            return Optional.empty();
        });
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, PaymentFile file, String deed) {
        var title = desk.visit().count("payments.of", file.payments().size());
        var place = new PayJourney.Place(title, ROOM + "/files/" + file.id(), file.version(), Typed.NOTHING);
        return switch (deed) {
            case "confirm" ->
                Optional.of(new PayJourney(
                        desk, deed, place, List.of(), _ -> pay.answer(file, PayAwards.allPaid(file), desk.actor())));
            case "answer" ->
                Optional.of(new PayJourney(
                        desk,
                        deed,
                        place,
                        List.of(Ask.of("bank-answer", Kind.AREA)),
                        typed -> answer(desk, file, typed.text("bank-answer"))));
            default -> Optional.empty();
        };
    }

    /** Notes the bank's answer, where it is one to this file and says anything of its payments. */
    Optional<Violation> answer(Desk desk, PaymentFile file, String xml) {
        return said(file, xml)
                .map(said -> pay.answer(file, said, desk.actor()))
                .orElseGet(() -> Optional.of(new Violation("/bank-answer", "payment.answer")));
    }

    private static Optional<Map<String, State>> said(PaymentFile file, String xml) {
        var references =
                file.payments().stream().map(each -> each.reference(file.id())).collect(Collectors.toList());
        return StatusReport.read(xml)
                .filter(report -> report.file().equals(file.id()))
                .map(report -> report.of(references))
                .filter(said -> !said.isEmpty());
    }

    private Optional<Violation> make(Desk desk, Typed typed) {
        var made = pay.make(desk.visit().municipality().id(), typed.day("pay-on"), desk.actor());
        return switch (made) {
            case Made.Done _ -> Optional.empty();
            case Made.Nothing _ -> Optional.of(new Violation("/pay-on", "payment.nothing-due"));
            case Made.Taken _ -> Optional.of(new Violation("", "grants.moved"));
        };
    }
}
