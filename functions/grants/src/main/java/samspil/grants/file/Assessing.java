package samspil.grants.file;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
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

    /** Somebody at the desk works the case from now on, by pseudonym. */
    record Assigned(String person) implements Assessing {

        public Assigned {
            Texts.shortText(person, "/person");
        }
    }

    /**
     * Somebody who assesses it says how well it meets each measure of the scheme; the last time they do so counts.
     *
     * @param scores by the measures' ids, none below 0
     */
    record Scored(Map<String, Integer> scores) implements Assessing {

        public Scored {
            InvalidValue.unless(scores.values().stream().allMatch(each -> each >= 0), "number.range", "/scores");
            scores = Sorted.map(scores);
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
