package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Point;
import samspil.directory.Query;
import samspil.directory.Seeds;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;
import samspil.kernel.Violation;
import samspil.platform.json.Parsed;

class QueryParametersTest {
    private final QueryParameters parameters = new QueryParameters(Taxonomy.shipped());

    @Test
    void nothingAsksForEverything() {
        assertEquals(
                Query.words("", Language.NB),
                parameters.read(Map.of(), Language.NB).orThrow());
    }

    @Test
    void everyParameterIsUnderstood() {
        var query = parameters
                .read(
                        Map.ofEntries(
                                Map.entry("q", List.of(" besøgsven ")),
                                Map.entry("kind", List.of("organisations,activities")),
                                Map.entry("category", List.of("topic:visiting", "target:older")),
                                Map.entry("town", List.of("Herlev")),
                                Map.entry("language", List.of("da,ar")),
                                Map.entry("weekday", List.of("monday", "tuesday")),
                                Map.entry("accessibility", List.of("step-free")),
                                Map.entry("age", List.of("5.5")),
                                Map.entry("free", List.of("true")),
                                Map.entry("near", List.of("55.7237,12.44")),
                                Map.entry("within", List.of("2000")),
                                Map.entry("after", List.of("abc")),
                                Map.entry("limit", List.of("50")),
                                Map.entry("lang", List.of("en"))),
                        Language.DA)
                .orThrow();
        assertEquals(
                new Query(
                        "besøgsven",
                        Set.of(Kind.ORGANISATION, Kind.ACTIVITY),
                        Set.of(new Category("topic:visiting"), new Category("target:older")),
                        Set.of("Herlev"),
                        Set.of(new LanguageTag("da"), new LanguageTag("ar")),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        Set.of(AccessFeature.STEP_FREE),
                        new BigDecimal("5.5"),
                        true,
                        new Query.Near(new Point(55.7237, 12.44), 2_000),
                        Language.EN,
                        new Query.Paging("abc", 50)),
                query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|organisation|choice.unknown",
                "kind|organisations,clubs|choice.unknown",
                "category|topic:nothing|category",
                "category|Besøg|category",
                "language|dansk|language",
                "weekday|mandag|choice.unknown",
                "weekday|MONDAY|choice.unknown",
                "accessibility|stairs|choice.unknown",
                "age|old|range.age",
                "age|-1|range.age",
                "age|121|range.age",
                "age|1e9|range.age",
                "free|yes|type.boolean",
                "near|Herlev|type.value",
                "near|91,12|type.value",
                "near|55.7|type.value",
                "near|NaN,NaN|type.value",
                "within|0|distance",
                "within|100001|distance",
                "within|far|distance",
                "limit|0|limit",
                "limit|101|limit",
                "limit|99999999999|limit",
                "lang|de|language"
            })
    void aBadValueIsRefusedByName(String name, String value, String code) {
        assertEquals(List.of(new Violation("/" + name, code)), violations(Map.of(name, List.of(value))));
    }

    @Test
    void longWordsAreRefused() {
        assertEquals(List.of(new Violation("/q", "text.long")), violations(Map.of("q", List.of("a".repeat(201)))));
    }

    @Test
    void twoAgesAreRefused() {
        assertEquals(List.of(new Violation("/age", "list.repeats")), violations(Map.of("age", List.of("3", "4"))));
    }

    @Test
    void everythingWrongIsNamed() {
        var pointers = violations(Map.of("age", List.of("x"), "limit", List.of("x"), "kind", List.of("x"))).stream()
                .map(Violation::pointer)
                .collect(Collectors.toSet());
        assertEquals(Set.of("/age", "/limit", "/kind"), pointers);
    }

    @Test
    void whatAFormLeavesEmptyIsAbsent() {
        var empty =
                Map.of("age", List.of(""), "kind", List.of("", ","), "near", List.of(" "), "within", List.of("500"));
        assertEquals(
                Query.words("", Language.DA),
                parameters.read(empty, Language.DA).orThrow());
    }

    @Test
    void aCentreAloneMeansNearby() {
        var near = parameters
                .read(Map.of("near", List.of("55,12")), Language.DA)
                .orThrow()
                .near();
        assertEquals(new Query.Near(new Point(55, 12), QueryParameters.NEARBY), near);
    }

    @Test
    void anyTextIsReadOrRefused() {
        var names = List.of(
                "q",
                "kind",
                "category",
                "town",
                "language",
                "weekday",
                "age",
                "free",
                "near",
                "within",
                "after",
                "limit",
                "lang",
                "accessibility");
        Seeds.each(500, seed -> {
            var random = new SplittableRandom(seed);
            var values = names.stream().collect(Collectors.toMap(name -> name, _ -> List.of(noise(random))));
            assertNotNull(parameters.read(values, Language.DA));
        });
    }

    private List<Violation> violations(Map<String, List<String>> given) {
        return parameters.read(given, Language.DA) instanceof Parsed.Refused<Query>(var violations)
                ? violations
                : List.of();
    }

    private static String noise(SplittableRandom random) {
        return random.ints(random.nextInt(12), 0, 0x2FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
