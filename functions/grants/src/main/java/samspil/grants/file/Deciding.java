package samspil.grants.file;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** What the municipality decides and tells. */
@ByKind
public sealed interface Deciding extends FileEvent {

    /**
     * It is decided. This is the only decision; an appeal may put another amount in its place.
     *
     * @param batch the batch whose reservation it draws on; absent for one that is decided by itself
     */
    record Decided(Decision decision, @Nullable String batch) implements Deciding {}

    /**
     * The letter went out.
     *
     * @param decision hash of the decision that the letter tells
     * @param letter hash of the letter
     * @param parts what stands in it, as the law set names it
     * @param acceptUntil the last moment to accept
     * @param appealUntil the last moment to appeal; absent where no body hears appeals
     */
    record Notified(
            String decision,
            String letter,
            Set<String> parts,
            Instant acceptUntil,
            @Nullable Instant appealUntil) implements Deciding {

        public Notified {
            parts = Sorted.set(parts);
        }
    }

    /** The decision stands. */
    record Upheld(Ruling ruling) implements Deciding {}

    /** Another amount takes the place of the first; only the difference is booked. */
    record Changed(Money amount, Ruling ruling) implements Deciding {

        public Changed {
            InvalidValue.unless(amount.ore() >= 0, "amount.negative", "/amount");
        }
    }

    /** Nobody accepted in time. */
    record Lapsed() implements Deciding {}

    /**
     * Who ruled on an appeal, and why.
     *
     * @param byAppealBody false where the municipality did so itself
     * @param minutes where the ruling is found
     */
    record Ruling(boolean byAppealBody, String reasons, String minutes) {

        public Ruling {
            Texts.longText(reasons, "/reasons");
            Texts.shortText(minutes, "/minutes");
        }
    }
}
