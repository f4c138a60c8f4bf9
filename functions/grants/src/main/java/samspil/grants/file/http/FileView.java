package samspil.grants.file.http;

import java.time.Instant;
import java.util.List;
import samspil.grants.assess.Scores;
import samspil.grants.file.Case;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileHead;
import samspil.grants.form.Answers;
import samspil.platform.access.Role;

/**
 * A file as the API shows it.
 *
 * @param applicant what the applicant is called
 * @param answers as they were sent last
 * @param scored how many scored it
 * @param score the weighted mean in hundredths of the best there is
 */
public record FileView(FileHead head, String applicant, Answers answers, int scored, double score, List<Entry> record) {

    /** An event, and in what capacity somebody made it happen. */
    public record Entry(long number, Instant at, Role by, FileEvent event) {}

    /** The view of a file. */
    public static FileView of(Case it) {
        var scores = new Scores(it.terms().assessment().rubric(), it.file().scores());
        var record = it.file().record().stream()
                .map(each -> new Entry(each.number(), each.at(), each.by().role(), each.event()))
                .toList();
        return new FileView(
                FileHead.of(it.file()), it.applicant(), it.answers(), scores.count(), scores.percent(), record);
    }
}
