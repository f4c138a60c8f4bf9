package samspil.grants.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.grants.RoundId;
import samspil.grants.law.Edition;
import samspil.grants.law.LawSets;
import samspil.grants.law.LetterPart;
import samspil.grants.law.Ruling;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Terms;
import samspil.kernel.MunicipalityId;

/** The terms of the version of the scheme that a round pins, with the law as it is on the day. */
public record PinnedTerms(Rounds rounds, Schemes schemes, LawSets laws) implements RoundTerms {
    @Override
    public FileTerms of(MunicipalityId municipality, RoundId id, Instant at) {
        var round = rounds.find(new Round.Key(municipality, id)).orElseThrow();
        var terms = terms(round);
        return new FileTerms(
                Set.copyOf(round.offer().lines()),
                letters(law(terms, at, round.window().zone())),
                Retention.years(terms.afterwards().keptYears()),
                round.stage() == Stage.CANCELLED);
    }

    /** What the version of the scheme says that a round pins. */
    public Terms terms(Round round) {
        return schemes.find(
                        new Scheme.Key(round.key().municipality(), round.offer().scheme()))
                .flatMap(scheme -> scheme.version(round.offer().version()))
                .orElseThrow()
                .terms();
    }

    /** The law that holds for a scheme at an instant. */
    public Edition law(Terms terms, Instant at, ZoneId zone) {
        return laws.of(terms.legal().law()).on(LocalDate.ofInstant(at, zone)).orElseThrow();
    }

    /** What a part of a letter is called, such as {@code legal-basis}. */
    public static String name(LetterPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<Ruling, Set<String>> letters(Edition law) {
        return Arrays.stream(Ruling.values())
                .collect(Collectors.toMap(Function.identity(), ruling -> names(law, ruling)));
    }

    private static Set<String> names(Edition law, Ruling ruling) {
        return law.parts(ruling).stream().map(PinnedTerms::name).collect(Collectors.toSet());
    }
}
