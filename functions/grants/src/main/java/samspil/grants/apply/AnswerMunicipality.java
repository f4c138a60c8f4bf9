package samspil.grants.apply;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.Texts;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Withdrawn;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.RecordFileEvent;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;

/** What an applicant does with an application that was sent. The rules are those of the file. */
public record AnswerMunicipality(OwnFiles files, RecordFileEvent record, AttachToReport papers) {

    /**
     * Which file, and under what key; the same asked again under it is not done again.
     *
     * @param by who does it
     */
    public record Seen(Applicant applicant, ApplicationId id, Actor by, String key) {}

    /** Takes the application back. */
    public Outcome withdraw(Seen seen) {
        return record(seen, Deed.of(new Withdrawn(), seen.by(), seen.key()));
    }

    /** Takes the award, with its terms. */
    public Outcome accept(Seen seen) {
        return record(seen, Deed.of(new Accepted(), seen.by(), seen.key()));
    }

    /** Does not want the award, which goes back to the line. */
    public Outcome decline(Seen seen, @Nullable String reason) {
        return record(
                seen,
                reason == null
                        ? Deed.of(new Declined(null), seen.by(), seen.key())
                        : written(seen, reason, new Declined(Hash.of(reason))));
    }

    /** Wants another decision. */
    public Outcome appeal(Seen seen, String text) {
        return record(seen, written(seen, text, new Appealed(Hash.of(text))));
    }

    /** Answers about facts that speak against it. */
    public Outcome answerHearing(Seen seen, String text) {
        return record(seen, written(seen, text, new HearingEnded(Hash.of(text))));
    }

    /** Wants to use the award otherwise. */
    public Outcome askChange(Seen seen, String text) {
        return record(seen, written(seen, text, new ChangeAsked(Hash.of(text))));
    }

    /** Tells what the award was used for; every document of it is its own and clean. */
    public Outcome report(Seen seen, Report report) {
        return files.find(seen.applicant(), seen.id())
                .flatMap(file -> papers.against(file, report.documents()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> send(seen, report));
    }

    /** Whether the rules let it be done now. */
    public boolean may(ApplicationFile file, FileEvent event, Actor by) {
        return record.against(file, Deed.of(event, by, "")).isEmpty();
    }

    private Outcome send(Seen seen, Report report) {
        var text = Json.write(report);
        return record(seen, written(seen, text, new Reported(Hash.of(text), report.spent())));
    }

    private static Deed written(Seen seen, String text, FileEvent event) {
        Texts.check(text, Report.LONGEST, "/text");
        return Deed.of(event, seen.by(), seen.key()).freezing(text);
    }

    private Outcome record(Seen seen, Deed deed) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return files.find(seen.applicant(), seen.id())
                .map(file -> record(seen, file, deed))
                .orElseGet(gone);
    }

    /** Rules with nothing to look at are told apart from those that point at a field. */
    private Outcome record(Seen seen, ApplicationFile file, Deed deed) {
        var municipality = seen.applicant().municipality();
        return switch (record.record(municipality, file.id(), deed)) {
            case Outcome.Stale _ -> new Outcome.Refused(new Violation("", "file.stale"));
            case Outcome other -> other;
        };
    }
}
