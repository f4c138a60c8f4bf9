package samspil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.kernel.RegisterNumber;
import samspil.kernel.RegisterNumber.Scheme;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

class RegisterSampleTest {
    @Test
    void everyUnitHasAValidNumberOfTheInventedRange() throws IOException {
        var numbers = numbers("brreg-sample.json", "enheter");
        assertEquals(10, Set.copyOf(numbers).size());
        numbers.forEach(number -> new RegisterNumber(Scheme.NO_BRC, number));
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("80")));
    }

    @Test
    void everyVoluntaryOrganisationIsAUnit() throws IOException {
        var units = numbers("brreg-sample.json", "enheter");
        assertTrue(units.containsAll(numbers("frivillighetsregisteret-sample.json", "frivilligeOrganisasjoner")));
    }

    @Test
    void everyIcnpoNumberIsATermOfTheTaxonomy() throws IOException {
        var taxonomy = Taxonomy.shipped();
        var codes = records("frivillighetsregisteret-sample.json", "frivilligeOrganisasjoner").stream()
                .flatMap(one -> list(member(one, "icnpoKategorier")).stream())
                .map(category -> text(member(category, "icnpoNummer")))
                .collect(Collectors.toSet());
        codes.forEach(
                code -> assertTrue(taxonomy.find(new Category("icnpo:" + code)).isPresent(), code));
    }

    private static List<String> numbers(String file, String list) throws IOException {
        return records(file, list).stream()
                .map(one -> text(member(one, "organisasjonsnummer")))
                .toList();
    }

    private static List<JsonValue> records(String file, String list) throws IOException {
        try (var in = Objects.requireNonNull(Main.class.getResourceAsStream(file))) {
            return list(member(member(Json.tree(in.readAllBytes()).orThrow(), "_embedded"), list));
        }
    }

    private static JsonValue member(JsonValue value, String name) {
        return Objects.requireNonNull(((JsonValue.Members) value).members().get(name), name);
    }

    private static List<JsonValue> list(JsonValue value) {
        return ((JsonValue.Elements) value).elements();
    }

    private static String text(JsonValue value) {
        return ((JsonValue.Text) value).text();
    }
}
