package samspil.grants.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * What everybody may know of an award.
 *
 * @param id its own, from which nobody finds the file
 * @param receiver absent for private persons and for organisations that the directory does not publish
 * @param purpose in the applicant's words, cut; empty for a private person
 * @param amount as it was told last
 * @param decided the day of the decision
 */
public record PublicAward(
        String id,
        Call call,
        @Nullable Receiver receiver,
        String purpose,
        Money asked,
        Money amount,
        LocalDate decided,
        Instant changed,
        List<Target> targets) {

    public PublicAward {
        targets = List.copyOf(targets);
    }

    /** For what it was applied. */
    public record Call(SchemeId scheme, LocalText title, RoundId round, LocalText roundTitle) {}

    /**
     * An organisation, as the directory publishes it.
     *
     * @param organisation the directory's id
     * @param number in its country's register; absent where it has none
     */
    public record Receiver(
            String organisation, String name, @Nullable String number) {}

    /** Whom it is to help, by an option of the form. */
    public record Target(String id, LocalText title) {}

    /** The id of the award that an application may get. */
    public static String idOf(MunicipalityId municipality, ApplicationId application) {
        return derived("award/" + municipality + "/" + application);
    }

    /** A UUID made of a name, the same for ever (RFC 9562, version 3). */
    public static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
