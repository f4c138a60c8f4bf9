package samspil.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/** The looks of all municipalities, from {@code sites.tsv}. */
public record Dresses(Map<MunicipalityId, Dress> all) {

    /** The ones that are shipped. */
    public static Dresses shipped() {
        try (var in = Objects.requireNonNull(Dresses.class.getResourceAsStream("sites.tsv"))) {
            return new Dresses(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> new MunicipalityId(cells[0]), Dresses::dress)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How this municipality's pages look; empty where nobody chose. */
    public Optional<Dress> of(Municipality municipality) {
        return Optional.ofNullable(all.get(municipality.id()));
    }

    private static Dress dress(String[] cells) {
        var theme = Theme.valueOf(cells[1].toUpperCase(Locale.ROOT));
        var statement = new Statement(URI.create(cells[4]), cells[5], cells[6], LocalDate.parse(cells[7]));
        return new Dress(theme, cells[2], cells[3], statement, new Privacy(cells[8], cells[9]));
    }
}
