package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.grants.RoundId;
import samspil.grants.law.LawSets;
import samspil.grants.law.LetterPart;
import samspil.grants.law.Ruling;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.grants.scheme.Terms;
import samspil.kernel.MunicipalityId;

/** The terms of the scheme's version that a round pins, under the law of a time. */
public record PinnedTerms(Rounds rounds, Schemes schemes, LawSets laws) implements RoundTerms {
    /** Leap years count too: what is kept is kept for whole years at least. */
    private static final long LONGEST_YEAR = 366;

    @Override
    public FileTerms of(MunicipalityId municipality, RoundId id, Instant at) {
        var round = rounds.find(new Round.Key(municipality, id)).orElseThrow();
        var terms = terms(round);
        var kept = Duration.ofDays(terms.afterwards().keptYears() * LONGEST_YEAR);
        return new FileTerms(Set.copyOf(round.offer().lines()), parts(terms, round, at), kept);
    }

    /** All that the pinned version says. */
    public Terms terms(Round round) {
        return schemes.find(
                        new Scheme.Key(round.key().municipality(), round.offer().scheme()))
                .flatMap(scheme -> scheme.version(round.offer().version()))
                .orElseThrow()
                .terms();
    }

    /** Every letter has what a refusal must have, which is the most. */
    private Set<String> parts(Terms terms, Round round, Instant at) {
        var day = at.atZone(round.window().zone()).toLocalDate();
        return laws.of(terms.legal().law()).on(day).orElseThrow().parts(Ruling.REFUSED).stream()
                .map(PinnedTerms::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a part of a letter is called in the record: {@code legal-basis}. */
    public static String name(LetterPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
