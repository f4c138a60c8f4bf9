package samspil.grants.file;

import java.util.List;
import java.util.function.Function;
import samspil.grants.scheme.LateRule;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.JsonValue;
import samspil.platform.outbox.Letter;

/**
 * What an applicant sends. Whether it answers the form is checked before.
 *
 * @param late the scheme's rule for what comes after the round closed
 * @param applicant id of the organisation in the directory, or a pseudonym of a private person
 * @param answers all that is sent
 * @param asked the amount it asks for
 * @param key names this sending; sent again under it, it is not taken twice
 * @param receipt the letter that says that it came, made of the file
 */
public record Submission(
        Round round,
        LateRule late,
        String applicant,
        JsonValue.Members answers,
        Money asked,
        Actor by,
        String key,
        Function<ApplicationFile, List<Letter>> receipt) {}
