package samspil.grants.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** From the assessment to the council's recommendation. */
@ByKind
public sealed interface Assessing extends FileEvent {

    /** It is assessed. */
    record AssessmentStarted(Aid aid, String reason) implements Assessing {

        public AssessmentStarted {
            Texts.longText(reason, "/reason");
        }
    }

    /** What the grant is by the rules on state aid. */
    enum Aid {
        /** Not economic activity. */
        NONE,
        /** Regulation (EU) 2023/2831. */
        DE_MINIMIS,
        OTHER
    }

    /** The council recommends an amount; nothing where it advises against. */
    record Recommended(Money amount, String reasons, Vote vote) implements Assessing {

        public Recommended {
            Texts.longText(reasons, "/reasons");
        }
    }

    /** The applicant is asked about facts that speak against it. */
    record HearingBegun(String facts, Instant until) implements Assessing {

        public HearingBegun {
            Texts.longText(facts, "/facts");
        }
    }

    /**
     * The applicant answered, or the term passed.
     *
     * @param frozen hash of the answer; absent where none came
     */
    record HearingEnded(@Nullable String frozen) implements Assessing {}
}
