package samspil.grants.clock;

import java.util.stream.Stream;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.FileFault;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.Quarantine;
import samspil.kernel.MunicipalityId;

/** Looks after uploads of which nothing was heard: an event may be lost, and a check may end its process. */
public record SweepUploads(Quarantine quarantine, Attachments attachments) implements Chore {
    /** A document of which nothing is heard after so many checks more ends the process that reads it. */
    private static final int TRIES = 4;

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return quarantine.waiting(municipality, MOST).stream().map(key -> () -> look(key));
    }

    /** What was taken back meanwhile, or was checked, has no reason to stay. A check may run twice. */
    private void look(Attachment.Key key) {
        if (isLeft(key) || quarantine.isChecked(key)) {
            quarantine.forget(key);
        } else if (quarantine.tries(key) < TRIES) {
            quarantine.checkAgain(key);
        } else {
            quarantine.tell(key, new Finding(FileFault.TOO_COMPLEX, null, 0, ""));
            quarantine.forget(key);
        }
    }

    /** Papers of an organisation belong to no application. */
    private boolean isLeft(Attachment.Key key) {
        return !GivenPaper.isBytes(key) && attachments.find(key).isEmpty();
    }
}
