package samspil.grants.clock;

import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.FileFault;
import samspil.grants.apply.Quarantine;
import samspil.kernel.MunicipalityId;

/** Looks after uploads of which nothing was heard: an event may be lost, and a check may end its process. */
public record SweepUploads(Quarantine quarantine, Attachments attachments, InstantSource clock) implements Chore {
    /** The form is good for a quarter of an hour, and the check of the largest document is long done by then. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    /** A document of which nothing is heard after several checks ends the process that reads it. */
    private static final Duration HOPELESS = Duration.ofHours(2);

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return quarantine.waiting(municipality, MOST).stream().map(key -> () -> look(key));
    }

    /** What was taken back meanwhile, or was checked, has no reason to stay. */
    private void look(Attachment.Key key) {
        var attachment = attachments.find(key);
        if (attachment.isEmpty() || quarantine.isChecked(key)) {
            quarantine.forget(key);
        } else {
            look(attachment.get());
        }
    }

    private void look(Attachment attachment) {
        var age = Duration.between(attachment.askedAt(), clock.instant());
        var key = attachment.key();
        if (age.compareTo(HOPELESS) > 0) {
            quarantine.tell(key, new Finding(FileFault.TOO_COMPLEX, null, 0, ""));
            quarantine.forget(key);
        } else if (age.compareTo(PATIENCE) > 0) {
            quarantine.checkAgain(key);
        }
    }
}
