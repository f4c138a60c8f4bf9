package samspil.grants.file;

import java.time.Instant;
import java.util.Set;
import samspil.grants.RoundId;
import samspil.grants.Texts;
import samspil.grants.scheme.Arrival;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** From the application until it is assessed. */
@ByKind
public sealed interface Applying extends FileEvent {

    /**
     * It came, for the first time or completed.
     *
     * @param applicant id of the organisation in the directory, or a pseudonym of a private person
     * @param frozen hash of what was sent
     * @param asked the amount it asks for
     * @param arrival by the server's clock, when it first came
     */
    record Submitted(RoundId round, String applicant, String frozen, Money asked, Arrival arrival) implements Applying {

        public Submitted {
            Texts.shortText(applicant, "/applicant");
            InvalidValue.unless(asked.isPositive(), "amount.positive", "/asked");
        }
    }

    /** The applicant took it back. */
    record Withdrawn() implements Applying {}

    /**
     * It lacks something.
     *
     * @param fields JSON Pointers to the only parts that may be changed
     * @param until the last moment at which it may come back
     */
    record Returned(Set<String> fields, Instant until, String message) implements Applying {

        public Returned {
            InvalidValue.unless(!fields.isEmpty(), "field.required", "/fields");
            fields = Sorted.set(fields);
            Texts.longText(message, "/message");
        }
    }

    /**
     * It cannot be assessed.
     *
     * @param ground the formal rule, as the scheme names it
     */
    record FoundInadmissible(String ground, String reasons) implements Applying {

        public FoundInadmissible {
            Texts.shortText(ground, "/ground");
            Texts.longText(reasons, "/reasons");
        }
    }
}
