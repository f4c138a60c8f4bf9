package samspil.grants.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.DuePapers;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeptPapers;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** Forgets papers that were kept long enough and that no case uses, and the consent of who has none any more. */
public record SweepPapers(DuePapers due, KeptPapers kept, AttachmentFiles files, InstantSource clock) implements Chore {
    /** What is used now may not be by then. */
    private static final Duration LATER = Duration.ofDays(30);

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        var now = clock.instant();
        return Stream.concat(
                due.papers(municipality, now, MOST).stream().map(paper -> () -> look(paper)),
                due.consents(municipality, now, MOST).stream().map(owner -> () -> look(owner)));
    }

    private void look(GivenPaper paper) {
        look(kept.until(paper), at -> due.later(paper, at), () -> forget(paper));
    }

    private void look(Applicant owner) {
        look(
                kept.until(owner),
                at -> due.later(owner, at),
                () -> kept.papers().disagree(owner, audit(owner, "papers.consent-forgotten", "consent")));
    }

    /** What is not over yet is looked at again when it is. */
    private void look(Optional<Instant> until, Consumer<Instant> later, Runnable forget) {
        var now = clock.instant();
        var end = until.orElseGet(() -> now.plus(LATER));
        if (now.isBefore(end)) {
            later.accept(end);
        } else {
            forget.run();
        }
    }

    /** The bytes go first, so that what breaks off is done again. */
    private void forget(GivenPaper paper) {
        files.forget(paper.key().bytes());
        kept.papers()
                .remove(
                        paper,
                        audit(
                                paper.key().owner(),
                                "paper.forgotten",
                                paper.key().id().value()));
    }

    private AuditEvent audit(Applicant owner, String action, String subject) {
        return AuditEvent.of(owner.municipality(), clock.instant(), CLOCK, action, subject);
    }
}
