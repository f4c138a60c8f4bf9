package samspil.grants.apply;

import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.form.Answers;

/** Keeps what was written of a report before it is sent. Who has seen an older text overwrites nothing. */
public record WriteReport(OwnFiles files, BegunReports begun) {

    /** What came of it. */
    public sealed interface Kept {

        /** It is kept. */
        record Done(BegunReport report) implements Kept {}

        /** Somebody else wrote meanwhile; nothing is kept, and this is what stands there. */
        record Moved(BegunReport report) implements Kept {}

        /** No report is expected of them. */
        record NotThere() implements Kept {}
    }

    /** What is written so far. */
    public BegunReport of(ApplicationFile file) {
        return begun.find(file.municipality(), file.id());
    }

    /**
     * Keeps it.
     *
     * @param seen the revision that the answers follow
     */
    public Kept keep(Applicant applicant, ApplicationId id, long seen, Answers answers) {
        return files.find(applicant, id)
                .filter(AttachToReport::isOpen)
                .map(file -> keep(file, seen, answers))
                .orElseGet(Kept.NotThere::new);
    }

    /** Who wrote the same has lost nothing. */
    private Kept keep(ApplicationFile file, long seen, Answers answers) {
        var now = of(file);
        if (now.answers().equals(answers)) {
            return new Kept.Done(now);
        }
        var next = now.with(answers);
        return now.revision() == seen && begun.keep(file.municipality(), file.id(), next)
                ? new Kept.Done(next)
                : new Kept.Moved(of(file));
    }
}
