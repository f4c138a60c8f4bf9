package samspil.grants.file;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.kernel.Money;
import samspil.platform.json.Json;

/**
 * What a list shows of a file; it says nothing that the record does not.
 *
 * @param award as decided, ruled or agreed last
 * @param line absent while nothing is decided
 * @param recused those who see nothing of the file, by pseudonym
 * @param applicant the file's own id once it is anonymised
 * @param assignee who works the case, by pseudonym; absent while nobody does, and once it is anonymised
 * @param number of the last event
 * @param changedAt when that was recorded
 */
public record FileHead(
        ApplicationId id,
        RoundId round,
        String applicant,
        FileState state,
        Money asked,
        @Nullable Money recommended,
        Money award,
        Money paid,
        Money repaid,
        @Nullable LineId line,
        int versions,
        Set<String> recused,
        @Nullable String assignee,
        long number,
        Instant changedAt) {

    public FileHead {
        recused = Sorted.set(recused);
    }

    /** The head of a file. */
    public static FileHead of(ApplicationFile file) {
        var submitted = file.submitted();
        var award = file.award();
        return new FileHead(
                file.id(),
                submitted.round(),
                file.applicant(),
                file.state(),
                submitted.asked(),
                file.recommendation().map(Assessing.Recommended::amount).orElse(null),
                award.amount(),
                award.paid(),
                award.repaid(),
                award.line().orElse(null),
                file.versions(),
                file.recused(),
                file.state() == FileState.ANONYMISED ? null : file.assignee().orElse(null),
                file.number(),
                file.last().at());
    }

    /** The hash of all it says: replaying the record gives the same. */
    public String hash() {
        return Hash.of(Json.write(this));
    }
}
