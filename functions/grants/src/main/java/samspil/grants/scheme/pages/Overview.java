package samspil.grants.scheme.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.Standing;

/** A municipality's schemes and rounds at an instant, in the order in which they matter. */
record Overview(List<Scheme> schemes, List<Round> rounds, Instant now) {
    private static final Comparator<Round> NEXT_FIRST =
            Comparator.comparing(round -> round.window().closes());

    /** Whose rounds one can apply in now. */
    List<Scheme> open() {
        return given().filter(scheme -> has(scheme, Standing.OPEN)).toList();
    }

    /** Those not open that will be. */
    List<Scheme> coming() {
        return given().filter(scheme -> !has(scheme, Standing.OPEN) && has(scheme, Standing.COMING))
                .toList();
    }

    /** The others that are still given. */
    List<Scheme> others() {
        return given().filter(scheme -> !has(scheme, Standing.OPEN) && !has(scheme, Standing.COMING))
                .toList();
    }

    /** Rounds that are open or will be, the next deadline first. */
    List<Round> calendar() {
        return rounds.stream()
                .filter(round -> Set.of(Standing.OPEN, Standing.COMING).contains(round.standing(now)))
                .sorted(NEXT_FIRST)
                .toList();
    }

    /** The rounds of a scheme, the one that closes last first. */
    List<Round> of(Scheme scheme) {
        return rounds.stream()
                .filter(round -> round.offer().scheme().equals(scheme.key().id()))
                .toList();
    }

    /** The round of a scheme that matters: the open one that closes first, else the next to open. */
    Optional<Round> current(Scheme scheme) {
        return Stream.of(Standing.OPEN, Standing.COMING)
                .flatMap(standing -> of(scheme).stream()
                        .filter(round -> round.standing(now) == standing)
                        .sorted(NEXT_FIRST))
                .findFirst();
    }

    /** The rounds of a scheme in which one can apply now, the one that closes first first. */
    List<Round> open(Scheme scheme) {
        return of(scheme).stream()
                .filter(round -> round.standing(now) == Standing.OPEN)
                .sorted(NEXT_FIRST)
                .toList();
    }

    private Stream<Scheme> given() {
        return schemes.stream().filter(scheme -> scheme.state() == SchemeState.ACTIVE);
    }

    private boolean has(Scheme scheme, Standing standing) {
        return of(scheme).stream().anyMatch(round -> round.standing(now) == standing);
    }
}
