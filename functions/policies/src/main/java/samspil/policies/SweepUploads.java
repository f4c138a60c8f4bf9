package samspil.policies;

import java.time.Duration;
import java.time.InstantSource;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.policies.Document.State;

/** Looks after uploads of which nothing was heard: an event may be lost, and a browser may be closed. */
public record SweepUploads(Documents documents, DocumentFiles files, InstantSource clock) {
    /** The check of the largest document is long done by then. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** The form is good for a quarter of an hour, and what was begun then may take a while. */
    private static final Duration LATEST = Duration.ofHours(2);

    /** Has checked again what came without being heard of, and gives up on what never came. */
    public void sweep(MunicipalityId municipality) {
        documents.open(municipality).stream()
                .filter(document -> age(document).compareTo(PATIENCE) > 0)
                .forEach(this::lookAfter);
    }

    private void lookAfter(Document document) {
        if (files.came(document.key())) {
            files.checkAgain(document.key());
        } else if (age(document).compareTo(LATEST) > 0) {
            giveUp(document);
        }
    }

    private void giveUp(Document document) {
        var now = clock.instant();
        documents.settle(
                document.in(new State.Missing(now)),
                AuditEvent.of(
                        document.key().municipality(),
                        now,
                        document.by(),
                        "document.missing",
                        document.key().id().value()));
    }

    private Duration age(Document document) {
        return Duration.between(document.askedAt(), clock.instant());
    }
}
