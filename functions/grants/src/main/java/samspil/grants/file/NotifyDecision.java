package samspil.grants.file;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.file.Deciding.Notified;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.outbox.Letter;

/** Sends the letter of the decision that stands; without what the law demands of it, it does not leave. */
public record NotifyDecision(RecordFileEvent record) {

    /** Where the letter's words come from. */
    @FunctionalInterface
    public interface DecisionLetter {
        /** The letter of a file as it stands, with its decision. */
        Words of(ApplicationFile file);
    }

    /**
     * A letter of decision.
     *
     * @param text all that stands in it; what is frozen is this
     * @param parts what stands in it, as the law set names it
     * @param acceptUntil the last moment to accept
     * @param appealUntil the last moment to appeal; absent where no body hears appeals
     * @param mails how it is sent
     */
    public record Words(
            String text,
            Set<String> parts,
            Instant acceptUntil,
            @Nullable Instant appealUntil,
            List<Letter> mails) {

        public Words {
            parts = Set.copyOf(parts);
            mails = List.copyOf(mails);
        }
    }

    /**
     * Sends it.
     *
     * @param key names the sending
     */
    public Outcome send(MunicipalityId municipality, ApplicationId id, DecisionLetter letter, Actor by, String key) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return record.files()
                .find(municipality, id, new Reader(by.person()))
                .map(file -> send(file, letter, by, key))
                .orElseGet(gone);
    }

    private Outcome send(ApplicationFile file, DecisionLetter letter, Actor by, String key) {
        if (!FileState.TO_BE_NOTIFIED.contains(file.state())) {
            return RecordFileEvent.repeated(
                            file, Deed.of(new Deciding.Lapsed(), by, key).asked(request(file)))
                    .orElseGet(() -> new Outcome.Stale(file));
        }
        var words = letter.of(file);
        var event = new Notified(
                file.award().hash().orElseThrow(),
                Hash.of(words.text()),
                words.parts(),
                words.acceptUntil(),
                words.appealUntil());
        var deed = Deed.of(event, by, key).asked(request(file)).freezing(words.text());
        return record.recordOn(file.municipality(), file.id(), file.number(), deed.writing(_ -> words.mails()));
    }

    private static String request(ApplicationFile file) {
        return file.award().hash().orElse("");
    }
}
