package samspil.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The municipalities of this installation, from {@code municipalities.tsv}. */
public record Municipalities(List<Municipality> all) {

    /** The ones that are shipped. */
    public static Municipalities shipped() {
        try (var in = Municipalities.class.getResourceAsStream("municipalities.tsv");
                var lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return new Municipalities(lines.lines()
                    .skip(1)
                    .map(line -> municipality(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By official code. */
    public Optional<Municipality> byId(MunicipalityId id) {
        return all.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** By its name in addresses, or its official code. */
    public Optional<Municipality> bySlug(String slug) {
        return all.stream()
                .filter(m -> m.slug().equals(slug) || m.id().value().equals(slug))
                .findFirst();
    }

    private static Municipality municipality(String[] cell) {
        return new Municipality(
                new MunicipalityId(cell[0]),
                cell[1],
                cell[2],
                Country.valueOf(cell[3]),
                cell[4],
                Language.of(cell[5]).orElseThrow(),
                Double.parseDouble(cell[6]),
                Double.parseDouble(cell[7]));
    }
}
