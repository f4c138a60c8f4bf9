package samspil.grants.apply;

import java.time.Instant;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.file.FileState;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;
import samspil.grants.file.Retention;
import samspil.grants.scheme.LongestKept;
import samspil.kernel.MunicipalityId;

/**
 * How long papers are kept that an organisation gave once: as long as the municipality keeps anything that is over,
 * counted from the day it was given, and longer while a case needs it whose own time is not over.
 */
public record KeptPapers(Papers papers, Drafts drafts, Files files, LongestKept longest) {

    /** The first moment at which one may be forgotten; empty while it is used. */
    public Optional<Instant> until(GivenPaper paper) {
        return papers.uses(paper).stream().anyMatch(use -> isLive(paper.key().owner(), use))
                ? Optional.empty()
                : Optional.of(
                        until(paper.key().owner().municipality(), paper.giver().at()));
    }

    /** The first moment at which an organisation's consent may be forgotten; empty while it has papers or gave none. */
    public Optional<Instant> until(Applicant owner) {
        return papers.consent(owner)
                .filter(_ -> papers.of(owner).isEmpty())
                .map(consent -> until(owner.municipality(), consent.by().at()));
    }

    private Instant until(MunicipalityId municipality, Instant given) {
        return given.plus(Retention.years(longest.years(municipality)));
    }

    /** One that is being written, or was sent and is not forgotten yet. */
    private boolean isLive(Applicant owner, ApplicationId use) {
        return drafts.find(owner, use).isPresent()
                || files.find(owner.municipality(), use, Reader.SYSTEM)
                        .filter(file -> file.state() != FileState.ANONYMISED)
                        .isPresent();
    }
}
