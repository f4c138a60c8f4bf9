package samspil.demo;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import samspil.kernel.Country;
import samspil.kernel.Municipality;
import samspil.kernel.RegisterNumber;
import samspil.kernel.RegisterNumber.Scheme;

/**
 * Register numbers with valid check digits that nobody can have: Danish ones begin with 99 and Norwegian ones with 80,
 * far from the ranges the registers deal out, then the municipality's code and the rest.
 */
final class RegisterNumbers {
    private RegisterNumbers() {}

    /** The municipality's number for its nth association; every third has none. */
    static Optional<RegisterNumber> of(Municipality municipality, int nth, Random dice) {
        return Dice.chance(dice, 67) ? Optional.of(of(municipality, nth)) : Optional.empty();
    }

    private static RegisterNumber of(Municipality municipality, int nth) {
        var scheme = municipality.country() == Country.DK ? Scheme.DK_CVR : Scheme.NO_BRC;
        var start = (scheme == Scheme.DK_CVR ? "99" : "80") + municipality.id();
        return IntStream.range(0, 1000)
                .mapToObj(rest -> start + "%03d".formatted(rest))
                .filter(number -> scheme.sum(number) % 11 == 0)
                .skip(nth)
                .findFirst()
                .map(number -> new RegisterNumber(scheme, number))
                .orElseThrow();
    }
}
