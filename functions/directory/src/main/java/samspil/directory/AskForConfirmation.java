package samspil.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samspil.kernel.Municipality;
import samspil.kernel.SigningKey;
import samspil.platform.IdSource;
import samspil.platform.store.Mailer;

/**
 * Mails whoever an entry names a link to confirm it. A link is kept before it is sent, so a run that was cut off is
 * taken up by the next one, with the same link.
 */
public final class AskForConfirmation {
    private final Confirmations confirmations;
    private final Letters letters;
    private final Mailer mailer;
    private final Links links;

    public AskForConfirmation(Confirmations confirmations, Letters letters, Mailer mailer, Links links) {
        this.confirmations = confirmations;
        this.letters = letters;
        this.mailer = mailer;
        this.links = links;
    }

    /** What new links are made of. */
    public record Links(IdSource ids, Supplier<SigningKey> keys, InstantSource clock) {

        private ConfirmationLink to(Entries.Version version) {
            var expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(ConfirmationLink.LIFETIME);
            var subject = Subject.of(version.standing());
            return new ConfirmationLink(
                    new LinkId(ids.next()), subject, version.version(), expiresAt, keys.get(), null);
        }
    }

    /** What became of asking about one entry at once. */
    public sealed interface Asked {

        /** A mail is on its way. */
        record Sent(Instant linkExpiresAt) implements Asked {}

        /** There is no such entry here. */
        record NotThere() implements Asked {}

        /** No contact of the entry has an e-mail address. */
        record NoAddress() implements Asked {}
    }

    /** Keeps a link for every entry that is due, and lists all that wait to be sent. */
    public List<ConfirmationLink> prepare(Municipality municipality) {
        var today = LocalDate.ofInstant(
                links.clock().instant(), municipality.country().zone());
        var waiting = confirmations.unsent(municipality.id());
        var due = confirmations.due(municipality.id(), today).stream().flatMap(each -> prepared(each, today).stream());
        return Stream.concat(waiting.stream(), due).toList();
    }

    /** Sends one that waits; one that nobody could use or receive any more is only put aside. */
    public void send(Municipality municipality, ConfirmationLink link) {
        confirmations
                .entry(link.subject())
                .filter(_ -> link.isUsable(links.clock().instant()))
                .map(Entries.Version::standing)
                .ifPresent(entry -> Reconfirmation.recipient(entry)
                        .ifPresent(to -> mailer.send(letters.confirmation(municipality, entry, link, to))));
        confirmations.sent(link);
    }

    /** Asks about one entry at once. */
    public Asked now(Municipality municipality, Subject subject) {
        return confirmations
                .entry(subject)
                .map(version -> asked(municipality, version))
                .orElseGet(Asked.NotThere::new);
    }

    private Asked asked(Municipality municipality, Entries.Version version) {
        if (Reconfirmation.recipient(version.standing()).isEmpty()) {
            return new Asked.NoAddress();
        }
        var link = links.to(version);
        confirmations.prepare(link);
        send(municipality, link);
        return new Asked.Sent(link.expiresAt());
    }

    private Optional<ConfirmationLink> prepared(Confirmations.Due due, LocalDate today) {
        var version = due.version();
        var link = links.to(version);
        var next = Reconfirmation.dueOn(version.standing(), version.since(), today.plusDays(1));
        return confirmations.prepare(link, due, next.orElse(null)) ? Optional.of(link) : Optional.empty();
    }
}
