package samspil.grants.pay;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import samspil.grants.ApplicationId;
import samspil.kernel.Money;

/**
 * One instalment on its way to its receiver.
 *
 * @param instalment its number in the award, from 1
 * @param name of the receiver, as the directory had it when the file was made
 * @param number of the receiver in its country's register
 */
public record Payment(
        ApplicationId application, int instalment, Money amount, String name, String number, State state) {

    /** What the bank says of it. */
    public enum State {
        /** Nothing yet. */
        SENT,
        PAID,
        /** It did not happen, and may be sent again. */
        REJECTED
    }

    /** What it is called on its whole way, at most 35 characters: made of what it pays, and of the file it is in. */
    public String reference(String file) {
        var name = file + "/" + application + "/" + instalment;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The same, of which the bank has said something. */
    Payment with(State said) {
        return new Payment(application, instalment, amount, name, number, said);
    }
}
