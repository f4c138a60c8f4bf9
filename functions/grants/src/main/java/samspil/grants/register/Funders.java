package samspil.grants.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samspil.kernel.Country;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;
import samspil.kernel.RegisterNumber.Scheme;

/**
 * What municipalities are known by to others, from {@code funders.tsv}; a municipality that asks 360Giving for a prefix
 * writes it there. The numbers were found in the public lists that the file names beside each, not read in the registers
 * themselves.
 */
public record Funders(Map<MunicipalityId, Funder> all) {
    /** How 360Giving makes a prefix that it gives a publisher. */
    private static final Pattern PREFIX = Pattern.compile("360G-[A-Za-z0-9_]+");

    public Funders {
        all = Map.copyOf(all);
    }

    /**
     * A municipality.
     *
     * @param number in its country's register
     * @param prefix that 360Giving gave it; empty before it asks for one
     */
    public record Funder(RegisterNumber number, Optional<String> prefix) {

        /** @throws IllegalArgumentException for what 360Giving would not give */
        public Funder {
            if (prefix.filter(each -> !PREFIX.matcher(each).matches()).isPresent()) {
                throw new IllegalArgumentException("no prefix of 360Giving: " + prefix);
            }
        }
    }

    /** Those that are shipped. */
    public static Funders shipped() {
        try (var in = Funders.class.getResourceAsStream("funders.tsv");
                var lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a table: municipality, number, prefix and where the number was found. */
    public static Funders of(List<String> lines) {
        return new Funders(lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cell -> new MunicipalityId(cell[0]), Funders::funder)));
    }

    /** The number of a municipality; empty where nobody wrote it down yet. */
    public Optional<RegisterNumber> of(Municipality municipality) {
        return Optional.ofNullable(all.get(municipality.id())).map(Funder::number);
    }

    /**
     * What all identifiers begin with that a municipality gives in 360Giving's files. Before it has a registered one they
     * say so, and begin as no registered one does.
     *
     * @see <a href="https://standard.threesixtygiving.org/en/latest/technical/identifiers/">Identifiers</a>
     */
    public String prefix(Municipality municipality) {
        return Optional.ofNullable(all.get(municipality.id()))
                .flatMap(Funder::prefix)
                .orElseGet(() -> "UNREGISTERED-" + municipality.id());
    }

    /** The register of a country's organisations. */
    public static Scheme scheme(Country country) {
        return switch (country) {
            case DK -> Scheme.DK_CVR;
            case NO -> Scheme.NO_BRC;
        };
    }

    /** Codes of Danish municipalities have three digits, of Norwegian ones four. */
    private static Funder funder(String... cell) {
        var country = cell[0].length() == 3 ? Country.DK : Country.NO;
        return new Funder(
                new RegisterNumber(scheme(country), cell[1]),
                Optional.of(cell[2]).filter(each -> !each.isEmpty()));
    }
}
