package samspil.grants.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import samspil.grants.apply.ForgetFile;
import samspil.grants.file.Anonymised;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.ByItself;
import samspil.grants.file.Case;
import samspil.grants.file.Deed;
import samspil.grants.file.DueFiles;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Outcome;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.pages.Tidings;
import samspil.kernel.MunicipalityId;

/** Ends hearings in silence, lapses awards that nobody accepted, asks for reports, and forgets what was kept long enough. */
public record MoveFiles(RecordFileEvent record, ReadCase cases, DueFiles due, ForgetFile forget, Tidings tidings)
        implements Chore {
    /** Whatever is in the way of it may be gone by then. */
    private static final Duration LATER = Duration.ofDays(1);

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return due.due(municipality, now(), MOST).stream()
                .map(id -> () ->
                        record.files().find(municipality, id, Reader.SYSTEM).ifPresent(this::look));
    }

    /** What is not due by the scheme's terms is looked at again when it is. */
    private void look(ApplicationFile file) {
        var it = cases.of(file);
        var next = ByItself.of(file, it.terms().afterwards(), now());
        var after = next.map(ByItself::after).orElseGet(this::later);
        if (now().isAfter(after)) {
            next.ifPresent(by -> happen(it, by.event()));
        } else {
            due.later(file, after);
        }
    }

    private void happen(Case it, FileEvent event) {
        var file = it.file();
        var deed = tidings.telling(it, Deed.of(event, CLOCK, "clock-" + file.number()));
        if (record.against(file, deed).isPresent()) {
            due.later(file, later());
            return;
        }
        if (event instanceof Anonymised) {
            forget.forget(file, CLOCK);
        }
        if (record.recordOn(file.municipality(), file.id(), file.number(), deed) instanceof Outcome.Refused) {
            due.later(file, later());
        }
    }

    private Instant later() {
        return now().plus(LATER);
    }

    private Instant now() {
        return record.clock().instant();
    }
}
