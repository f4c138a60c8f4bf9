package samspil.grants.apply;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.PinnedTerms;
import samspil.grants.scheme.Arrival;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Terms;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;

/** Which rounds are there for applicants, and whether they take an application now. */
public record RoundGate(PinnedTerms pinned) {
    /** What comes late may come while others are assessed. */
    private static final Set<Stage> TAKING = EnumSet.of(Stage.PUBLISHED, Stage.ASSESSING);

    /** A round that everybody knows of. */
    public Optional<Round> find(MunicipalityId municipality, RoundId id) {
        return pinned.rounds().find(new Round.Key(municipality, id)).filter(round -> round.stage() != Stage.DRAFT);
    }

    /** What its scheme says. */
    public Terms terms(Round round) {
        return pinned.terms(round);
    }

    /** Why it takes no application now; empty where it does. */
    public Optional<Violation> against(Round round, ApplicationId id, Instant now) {
        if (!TAKING.contains(round.stage())) {
            return Optional.of(new Violation("", "submission.late"));
        }
        return switch (round.arrival(id, terms(round).filing().late(), now)) {
            case Arrival.TooEarly _ -> Optional.of(new Violation("", "submission.early"));
            case Arrival.TooLate _ -> Optional.of(new Violation("", "submission.late"));
            default -> Optional.empty();
        };
    }
}
