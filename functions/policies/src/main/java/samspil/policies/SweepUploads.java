package samspil.policies;

import java.time.Duration;
import java.time.InstantSource;
import samspil.documents.check.DocumentFault;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.policies.Document.State;

/** Looks after uploads of which nothing was heard: an event may be lost, and a browser may be closed. */
public record SweepUploads(Documents documents, DocumentFiles files, InstantSource clock) {
    /** The check of the largest document is long done by then. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** A document of which nothing is heard after several checks ends the process that reads it. */
    private static final Duration HOPELESS = Duration.ofMinutes(40);
    /** The form is good for a quarter of an hour, and what was begun then may take a while. */
    private static final Duration LATEST = Duration.ofHours(2);

    /** Has checked again what came without being heard of, and gives up on what can't be checked and what never came. */
    public void sweep(MunicipalityId municipality) {
        documents.open(municipality).stream()
                .filter(document -> age(document).compareTo(PATIENCE) > 0)
                .forEach(this::lookAfter);
    }

    private void lookAfter(Document document) {
        if (files.came(document.key())) {
            checkAgain(document);
        } else if (age(document).compareTo(LATEST) > 0) {
            settle(document, new State.Missing(clock.instant()), "document.missing");
        }
    }

    private void checkAgain(Document document) {
        if (age(document).compareTo(HOPELESS) > 0) {
            var refused = new State.Refused(DocumentFault.TOO_COMPLEX, clock.instant());
            settle(document, refused, "document.refused");
            files.forget(document.key());
        } else {
            files.checkAgain(document.key());
        }
    }

    private void settle(Document document, State state, String action) {
        var key = document.key();
        var audit = AuditEvent.of(
                key.municipality(), state.at(), document.by(), action, key.id().value());
        documents.settle(document.in(state), audit);
    }

    private Duration age(Document document) {
        return Duration.between(document.askedAt(), clock.instant());
    }
}
