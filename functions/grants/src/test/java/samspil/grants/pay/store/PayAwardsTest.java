package samspil.grants.pay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.file.Some.VESTHIMMERLAND;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import samspil.grants.ApplicationId;
import samspil.grants.file.Deed;
import samspil.grants.file.FileState;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Reader;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Some;
import samspil.grants.pay.AnswerChange;
import samspil.grants.pay.PayAwards;
import samspil.grants.pay.PayAwards.Made;
import samspil.grants.pay.Payment;
import samspil.grants.pay.Payment.State;
import samspil.grants.pay.PaymentFile;
import samspil.grants.pay.Waiting;
import samspil.grants.pay.bank.CreditTransfer;
import samspil.grants.pay.bank.StatusReport;
import samspil.grants.register.store.Town;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.Violation;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class PayAwardsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 2);
    private static final LocalDate LATER = LocalDate.of(2027, 7, 2);

    private final SettableClock clock = SettableClock.at("2027-02-01T08:00:00Z");
    private final Town town = new Town(AWS, clock);
    private final PayAwards pay = pay();

    private PayAwards pay() {
        var payments = town.payments();
        var waiting = new Waiting(town.files(), Town.rounds(), payments, _ -> List.of(Town.CLUB));
        var number = new AtomicInteger();
        return new PayAwards(town.record(), Town.schemes(), waiting, () -> "file-" + number.incrementAndGet());
    }

    @BeforeEach
    void begin() {
        AWS.clear();
        town.appropriate(100_000_000);
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void whoDecidedReleasesNothing() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        var outcome = pay.release(VESTHIMMERLAND, id, TODAY, Some.DECIDER);
        assertEquals(
                "payment.four-eyes",
                assertInstanceOf(Outcome.Refused.class, outcome).violation().code());
    }

    @Test
    void whoDecidedPaysNothing() {
        released(400_000);
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.DECIDER));
    }

    @Test
    void whatIsReleasedIsPaidWhenTheBankSaysSo() {
        var id = released(400_000);
        var file = made();
        assertEquals(FileState.PAYABLE, town.file(id).state());
        assertEquals(Optional.empty(), pay.answer(file, PayAwards.allPaid(file), Some.FINANCE));
        assertEquals(new Money(400_000), town.file(id).award().paid());
        assertEquals(FileState.REPORT_DUE, town.file(id).state());
    }

    @Test
    void anInstalmentIsInOneFileOnly() {
        released(400_000);
        made();
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
    }

    @Test
    void ofTwoFilesWithTheSameInstalmentOneStands() {
        released(400_000);
        var file = made();
        var twin = new PaymentFile(file.municipality(), "twin", file.made(), TODAY, file.payments(), 1);
        assertTrue(!town.payments().make(twin, List.of(), Some.audit(clock.instant())));
    }

    @Test
    void whatTheBankRejectsMayBeSentAgain() {
        var id = released(400_000);
        var file = made();
        var reference = file.payments().getFirst().reference(file.id());
        assertEquals(Optional.empty(), pay.answer(file, Map.of(reference, State.REJECTED), Some.FINANCE));
        assertEquals(FileState.PAYABLE, town.file(id).state());
        assertEquals(
                List.of(id),
                made().payments().stream().map(Payment::application).toList());
    }

    @Test
    void whatTheBankRejectsWaitsForFinanceUntilItIsPaid() {
        released(400_000);
        var file = made();
        var reference = file.payments().getFirst().reference(file.id());
        pay.answer(file, Map.of(reference, State.REJECTED), Some.FINANCE);
        assertEquals(List.of("/vesthimmerland/desk/payments/files/" + file.id()), rejected());
        var again = made();
        pay.answer(again, PayAwards.allPaid(again), Some.FINANCE);
        assertEquals(List.of(), rejected());
    }

    private static List<String> rejected() {
        var tasks = new Tasks(
                AWS.administrator().dynamo(), AWS.stack().table("TasksTable").name());
        return tasks.waiting(VESTHIMMERLAND, new Duty("f", Role.FINANCE, VESTHIMMERLAND, null)).stream()
                .filter(task -> task.key().kind() == TaskKind.GRANT_REJECTED)
                .map(Task::address)
                .toList();
    }

    @Test
    void anAwardIsNotLoweredWhileItsInstalmentIsAtTheBank() {
        var id = halfPaid();
        var file = made(LATER);
        ask(id);
        assertEquals(new Outcome.Refused(new Violation("/award", "payment.at-bank")), lower(id, 250_000));
        assertEquals(Optional.empty(), pay.answer(file, PayAwards.allPaid(file), Some.FINANCE));
        assertEquals(FileState.CHANGE_ASKED, town.file(id).state());
        assertEquals(new Money(400_000), town.file(id).award().paid());
    }

    /** Whatever looked before did not see the file for the bank. */
    @Test
    void anAwardIsNotLoweredWhoseInstalmentGoesToTheBankInTheLastMoment() {
        var id = halfPaid();
        made(LATER);
        ask(id);
        var deed = Deed.of(new ChangeAgreed(new Money(250_000), "less"), Some.OFFICER, "agree");
        var seen = town.file(id).number();
        assertInstanceOf(Outcome.Stale.class, town.record().recordOn(VESTHIMMERLAND, id, seen, deed));
        assertEquals(new Money(400_000), town.file(id).award().amount());
    }

    @Test
    void whatTheBankRejectedMayBeLowered() {
        var id = halfPaid();
        var file = made(LATER);
        ask(id);
        var reference = file.payments().getFirst().reference(file.id());
        pay.answer(file, Map.of(reference, State.REJECTED), Some.FINANCE);
        assertInstanceOf(Outcome.Done.class, lower(id, 250_000));
        assertEquals(new Money(50_000), made(LATER).sum());
    }

    @Test
    void aChangeThatLeavesTheAmountIsAgreedAtAnyTime() {
        var id = halfPaid();
        made(LATER);
        ask(id);
        assertInstanceOf(Outcome.Done.class, lower(id, 400_000));
    }

    @Test
    void whatChangesWhileAFileIsMadeDoesNotGoToTheBankAsItWas() {
        var id = halfPaid();
        var waiting = new Waiting(town.files(), Town.rounds(), town.payments(), _ -> {
            if (town.file(id).state() == FileState.PAID) {
                ask(id);
                assertInstanceOf(Outcome.Done.class, lower(id, 250_000));
            }
            return List.of(Town.CLUB);
        });
        var late = new PayAwards(town.record(), Town.schemes(), waiting, () -> "late");
        assertInstanceOf(Made.Taken.class, late.make(VESTHIMMERLAND, LATER, Some.FINANCE));
        assertEquals(new Money(50_000), made(LATER).sum());
    }

    /** Awards are lowered while files are made of them: what the bank is told is what is noted as paid. */
    @Test
    void whatIsNotedAsPaidIsWhatTheBankWasTold() throws InterruptedException, ExecutionException {
        var awards = IntStream.range(0, 10).mapToObj(_ -> halfPaid()).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (var id : awards) {
                running.add(threads.submit(() -> ask(id)));
                running.add(threads.submit(() -> lower(id, 250_000)));
                running.add(threads.submit(() -> pay.make(VESTHIMMERLAND, LATER, Some.FINANCE)));
            }
            for (var each : running) {
                each.get();
            }
        }
        for (var file : town.payments().in(VESTHIMMERLAND)) {
            assertEquals(Optional.empty(), pay.answer(file, PayAwards.allPaid(file), Some.FINANCE));
        }
        for (var id : awards) {
            assertEquals(sent(id), town.file(id).award().paid(), id.value());
        }
    }

    private void ask(ApplicationId id) {
        var deed = Deed.of(new ChangeAsked(Hash.of("words")), Some.APPLICANT, "ask")
                .freezing("words");
        assertInstanceOf(Outcome.Done.class, town.record().record(VESTHIMMERLAND, id, deed));
    }

    private Money sent(ApplicationId id) {
        return town.payments().in(VESTHIMMERLAND).stream()
                .flatMap(file -> file.payments().stream())
                .filter(payment -> payment.application().equals(id))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Outcome lower(ApplicationId id, long ore) {
        var change = new ChangeAgreed(new Money(ore), "less");
        return new AnswerChange(town.record(), town.payments())
                .agree(
                        town.file(id),
                        change,
                        Some.OFFICER,
                        "agree-" + town.file(id).number());
    }

    /** An award of four thousand, half of which is paid. */
    private ApplicationId halfPaid() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        var half = new Money(200_000);
        var plan = new MadePayable(List.of(new Instalment(half, TODAY), new Instalment(half, LATER)));
        town.done(id, plan, Some.FINANCE);
        var file = made(TODAY);
        pay.answer(file, PayAwards.allPaid(file), Some.FINANCE);
        return id;
    }

    @Test
    void anAnswerThatComesTwicePaysOnce() {
        var id = released(400_000);
        var file = made();
        pay.answer(file, PayAwards.allPaid(file), Some.FINANCE);
        var later = town.payments().find(VESTHIMMERLAND, file.id()).orElseThrow();
        assertEquals(Optional.empty(), pay.answer(later, PayAwards.allPaid(later), Some.FINANCE));
        assertEquals(1, town.file(id).award().paidInstalments());
    }

    @Test
    void whoIsRecusedPaysNothing() {
        var id = released(400_000);
        town.done(id, new Recused("finn", Ground.TIE), Some.OFFICER);
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
    }

    @Test
    void theNextInstalmentWaitsForTheOneAtTheBank() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        var half = new Money(200_000);
        town.done(id, new MadePayable(List.of(new Instalment(half, TODAY), new Instalment(half, TODAY))), Some.FINANCE);
        assertEquals(half, made().sum());
        assertEquals(List.of(), pay.waiting().due(VESTHIMMERLAND, Reader.SYSTEM, TODAY));
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
    }

    @Test
    void anAnswerToAFileThatWasAnsweredMeanwhileIsToldSo() {
        released(400_000);
        var file = made();
        pay.answer(file, PayAwards.allPaid(file), Some.FINANCE);
        assertEquals(
                Optional.of(new Violation("", "grants.moved")),
                pay.answer(file, PayAwards.allPaid(file), Some.FINANCE));
    }

    @Test
    void whatWasRejectedAndSentAgainIsNotSentAThirdTimeWhenTheBankSaysMoreOfTheFirst() {
        released(400_000);
        released(300_000);
        var first = made();
        var reference = first.payments().getFirst().reference(first.id());
        pay.answer(first, Map.of(reference, State.REJECTED), Some.FINANCE);
        made();
        var later = town.payments().find(VESTHIMMERLAND, first.id()).orElseThrow();
        assertEquals(Optional.empty(), pay.answer(later, PayAwards.allPaid(later), Some.FINANCE));
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
    }

    @Test
    void anInstalmentIsNotPaidBeforeItsDay() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        pay.release(VESTHIMMERLAND, id, TODAY.plusDays(1), Some.FINANCE);
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
        assertInstanceOf(Made.Done.class, pay.make(VESTHIMMERLAND, TODAY.plusDays(1), Some.FINANCE));
    }

    @Test
    void nothingIsReleasedForWhoHasNoNumber() {
        var id = town.accepted("a-pseudonym", "Lejr", 400_000);
        var refused = new Outcome.Refused(new Violation("", "payment.no-number"));
        assertEquals(refused, pay.release(VESTHIMMERLAND, id, TODAY, Some.FINANCE));
        assertEquals(FileState.ACCEPTED, town.file(id).state());
    }

    /** The directory may take it back after the release. */
    @Test
    void whoHasNoNumberIsShownAndNotPaid() {
        var id = town.accepted("a-pseudonym", "Lejr", 400_000);
        town.done(id, new MadePayable(List.of(new Instalment(new Money(400_000), TODAY))), Some.FINANCE);
        var due = pay.waiting().due(VESTHIMMERLAND, Reader.SYSTEM, TODAY);
        assertEquals(Optional.empty(), due.getFirst().payment());
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
    }

    @Test
    void aFileForTheBankHasItsSumsAndItsReceivers() throws Exception {
        released(400_050);
        var file = made();
        var xml = new CreditTransfer(
                        Municipalities.shipped().byId(VESTHIMMERLAND).orElseThrow(), "29189471", file)
                .text();
        var root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertEquals("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03", root.getNamespaceURI());
        assertEquals("4000.50", text(root, "CtrlSum"));
        assertEquals("1", text(root, "NbOfTxs"));
        assertEquals("DKK", ((Element) root.getElementsByTagName("InstdAmt").item(0)).getAttribute("Ccy"));
        assertEquals(
                "36729929", text((Element) root.getElementsByTagName("CdtrAcct").item(0), "Id"));
        assertTrue(
                text(root, "EndToEndId").length() <= 35 && text(root, "MsgId").length() <= 35);
    }

    @Test
    void aBanksAnswerIsReadPaymentByPayment() {
        var xml = """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
                <OrgnlGrpInfAndSts><OrgnlMsgId>F1</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>A</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>B</OrgnlEndToEndId><TxSts>RJCT</TxSts></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>C</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts>
                </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>""";
        var report = StatusReport.read(xml).orElseThrow();
        assertEquals("F1", report.file());
        assertEquals(Map.of("A", State.PAID, "B", State.REJECTED), report.of(List.of("A", "B", "C", "D")));
    }

    @Test
    void anAnswerForTheWholeFileSpeaksOfAll() {
        var xml = "<Document><OrgnlMsgId>F1</OrgnlMsgId><GrpSts>ACSC</GrpSts></Document>";
        assertEquals(
                Map.of("D", State.PAID), StatusReport.read(xml).orElseThrow().of(List.of("D")));
    }

    @Test
    void anAnswerThatReachesForOtherFilesIsNone() {
        var xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Document>&x;</Document>";
        assertEquals(Optional.empty(), StatusReport.read(xml));
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    private ApplicationId released(long ore) {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", ore);
        assertInstanceOf(Outcome.Done.class, pay.release(VESTHIMMERLAND, id, TODAY, Some.FINANCE));
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        return id;
    }

    private PaymentFile made() {
        return made(TODAY);
    }

    private PaymentFile made(LocalDate on) {
        return assertInstanceOf(Made.Done.class, pay.make(VESTHIMMERLAND, on, Some.FINANCE))
                .file();
    }
}
