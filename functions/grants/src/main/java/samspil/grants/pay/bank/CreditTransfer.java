package samspil.grants.pay.bank;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import samspil.grants.pay.Payment;
import samspil.grants.pay.PaymentFile;
import samspil.kernel.Money;
import samspil.kernel.Municipality;

/**
 * A payment file as ISO 20022 pain.001.001.03. The creditor's account is the one that belongs to its number in the
 * register (in Denmark the NemKonto). Danish banks know such a payment ("payment to EasyAccount (NKS) with CVR", Danish CGI
 * guideline, appendix of 2013-10-04, page 40; Danske Bank's and Nordea's guides of payment types), but the code by which
 * they tell it apart was not found in anything public that could be read. So no {@code SchmeNm}, {@code SvcLvl} or
 * {@code CtgyPurp} is written: a wrong one could send money elsewhere, and none makes the bank refuse. It is to be agreed
 * with the municipality's bank before the first file.
 *
 * @param debtor the municipality's own number in its register
 */
public record CreditTransfer(Municipality municipality, String debtor, PaymentFile file) {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;

    /** The document. */
    public String text() {
        try {
            var text = new StringWriter();
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("Document");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeStartElement("CstmrCdtTrfInitn");
            header(out);
            payments(out);
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("GrpHdr");
        line(out, "MsgId", file.id());
        line(out, "CreDtTm", file.made().truncatedTo(ChronoUnit.SECONDS).toString());
        sums(out);
        out.writeStartElement("InitgPty");
        line(out, "Nm", municipality.name());
        nested(out, debtor, "Id", "OrgId", "Othr", "Id");
        out.writeEndElement();
        out.writeEndElement();
    }

    private void payments(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("PmtInf");
        line(out, "PmtInfId", file.id());
        line(out, "PmtMtd", "TRF");
        sums(out);
        line(out, "ReqdExctnDt", file.on().toString());
        nested(out, municipality.name(), "Dbtr", "Nm");
        nested(out, debtor, "DbtrAcct", "Id", "Othr", "Id");
        nested(out, "NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        for (var payment : file.payments()) {
            payment(out, payment);
        }
        out.writeEndElement();
    }

    private void payment(XMLStreamWriter out, Payment payment) throws XMLStreamException {
        out.writeStartElement("CdtTrfTxInf");
        nested(out, payment.reference(file.id()), "PmtId", "EndToEndId");
        out.writeStartElement("Amt");
        out.writeStartElement("InstdAmt");
        out.writeAttribute("Ccy", municipality.country().currency().getCurrencyCode());
        out.writeCharacters(kroner(payment.amount()));
        out.writeEndElement();
        out.writeEndElement();
        nested(out, cut(payment.name(), LONGEST_NAME), "Cdtr", "Nm");
        nested(out, payment.number(), "CdtrAcct", "Id", "Othr", "Id");
        nested(out, cut(municipality.name() + " " + payment.application(), LONGEST_TEXT), "RmtInf", "Ustrd");
        out.writeEndElement();
    }

    private void sums(XMLStreamWriter out) throws XMLStreamException {
        line(out, "NbOfTxs", Integer.toString(file.payments().size()));
        line(out, "CtrlSum", kroner(file.sum()));
    }

    private static String kroner(Money money) {
        return BigDecimal.valueOf(money.ore(), 2).toPlainString();
    }

    private static String cut(String text, int longest) {
        var plain = CONTROL.matcher(text).replaceAll(" ");
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    private static void nested(XMLStreamWriter out, String text, String... names) throws XMLStreamException {
        for (var name : names) {
            out.writeStartElement(name);
        }
        out.writeCharacters(text);
        for (int i = 0; i < names.length; i++) {
            out.writeEndElement();
        }
    }

    private static void line(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        nested(out, text, name);
    }
}
