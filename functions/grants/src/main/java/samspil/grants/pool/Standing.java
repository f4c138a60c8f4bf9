package samspil.grants.pool;

import java.time.Instant;
import samspil.grants.Texts;
import samspil.platform.json.ByKind;

/** How far a pool was brought by its lead. */
@ByKind
public sealed interface Standing {
    /** What is said of an end, in characters. */
    int LONGEST_REASON = 1_000;

    /** Its municipalities say whether they are in it. */
    record Suggested() implements Standing {}

    /** The confirmed shares are set aside; the agreement stands. */
    record Funded() implements Standing {}

    /**
     * The lead gave it up before any money rested on it; nothing is done with it any more.
     *
     * @param person who said so, by pseudonym
     */
    record GivenUp(String reason, String person, Instant at) implements Standing {
        public GivenUp {
            Texts.check(reason, LONGEST_REASON, "/reason");
        }
    }
}
