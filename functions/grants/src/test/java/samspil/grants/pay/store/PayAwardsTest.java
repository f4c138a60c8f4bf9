package samspil.grants.pay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.file.Some.VESTHIMMERLAND;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import samspil.grants.ApplicationId;
import samspil.grants.file.FileState;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.Some;
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
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class PayAwardsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 2);

    private final SettableClock clock = SettableClock.at("2027-02-01T08:00:00Z");
    private final Town town = new Town(AWS, clock);
    private final PayAwards pay = pay();

    private PayAwards pay() {
        var payments = town.payments();
        var waiting = new Waiting(town.files(), Town.rounds(), payments, _ -> List.of(Town.CLUB));
        var number = new int[1];
        return new PayAwards(town.record(), Town.schemes(), waiting, () -> "file-" + ++number[0]);
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
        assertTrue(!town.payments().make(twin, Some.audit(clock.instant())));
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
    void anAnswerThatComesTwicePaysOnce() {
        var id = released(400_000);
        var file = made();
        pay.answer(file, PayAwards.allPaid(file), Some.FINANCE);
        var later = town.payments().find(VESTHIMMERLAND, file.id()).orElseThrow();
        assertEquals(Optional.empty(), pay.answer(later, PayAwards.allPaid(later), Some.FINANCE));
        assertEquals(1, town.file(id).award().paidInstalments());
    }

    @Test
    void anInstalmentIsNotPaidBeforeItsDay() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        pay.release(VESTHIMMERLAND, id, TODAY.plusDays(1), Some.FINANCE);
        assertInstanceOf(Made.Nothing.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE));
        assertInstanceOf(Made.Done.class, pay.make(VESTHIMMERLAND, TODAY.plusDays(1), Some.FINANCE));
    }

    @Test
    void whoHasNoNumberIsShownAndNotPaid() {
        var id = town.accepted("a-pseudonym", "Lejr", 400_000);
        pay.release(VESTHIMMERLAND, id, TODAY, Some.FINANCE);
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
        return assertInstanceOf(Made.Done.class, pay.make(VESTHIMMERLAND, TODAY, Some.FINANCE))
                .file();
    }
}
