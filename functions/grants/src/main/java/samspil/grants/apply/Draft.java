package samspil.grants.apply;

import java.time.Instant;
import java.util.Collection;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.Hash;
import samspil.grants.form.Answers;
import samspil.grants.form.QuestionId;
import samspil.platform.json.Json;

/**
 * What an organisation has written so far; beside the record, and gone when it is sent.
 *
 * @param id the file's when it is sent
 * @param savedAt by the server's clock
 * @param revision from 1, raised by every change
 */
public record Draft(
        Applicant applicant, ApplicationId id, RoundId round, Answers answers, Instant savedAt, long revision) {

    /** What names the answers to some questions as somebody saw them. */
    public String seen(Collection<QuestionId> questions) {
        return Hash.of(Json.write(answers.only(questions).given())).substring(0, 16);
    }

    /** The same with other answers. */
    Draft with(Answers others, Instant now) {
        return new Draft(applicant, id, round, others, now, revision + 1);
    }
}
