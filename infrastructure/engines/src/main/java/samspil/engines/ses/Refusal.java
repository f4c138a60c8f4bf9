package samspil.engines.ses;

import java.util.Optional;
import java.util.stream.Stream;

/** Why SES would not take an e-mail. */
record Refusal(String message) {
    private static final int MOST_RECIPIENTS = 50;

    static Optional<Refusal> of(SendEmail email) {
        var recipients = Stream.of("To", "Cc", "Bcc")
                .flatMap(kind -> email.recipients(kind).stream())
                .toList();
        if (recipients.isEmpty()) {
            return because("Destination addresses are missing.");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            return because("Recipient count exceeds " + MOST_RECIPIENTS + ".");
        }
        if (!email.isSimple() && !email.isRaw()) {
            return because("Content is neither Simple nor Raw, and templates are not known here.");
        }
        if (email.simple().has("Attachments")) {
            return because("Attachments of simple content are not known here, send the message raw.");
        }
        return Stream.concat(recipients.stream(), Stream.of(email.sender()))
                .filter(address -> !address.contains("@"))
                .findFirst()
                .flatMap(address -> because("Missing final '@domain'"));
    }

    private static Optional<Refusal> because(String message) {
        return Optional.of(new Refusal(message));
    }
}
