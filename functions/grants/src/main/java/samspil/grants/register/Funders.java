package samspil.grants.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.kernel.Country;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;
import samspil.kernel.RegisterNumber.Scheme;

/** The municipalities' own numbers in their country's register, from {@code funders.tsv}. */
public record Funders(Map<MunicipalityId, String> numbers) {

    public Funders {
        numbers = Map.copyOf(numbers);
    }

    /** Those that are shipped. */
    public static Funders shipped() {
        try (var in = Funders.class.getResourceAsStream("funders.tsv");
                var lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return new Funders(lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cell -> new MunicipalityId(cell[0]), cell -> cell[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a municipality; empty where nobody wrote it down yet. */
    public Optional<RegisterNumber> of(Municipality municipality) {
        return Optional.ofNullable(numbers.get(municipality.id()))
                .map(number -> new RegisterNumber(scheme(municipality.country()), number));
    }

    /** The register of a country's organisations. */
    public static Scheme scheme(Country country) {
        return switch (country) {
            case DK -> Scheme.DK_CVR;
            case NO -> Scheme.NO_BRC;
        };
    }
}
