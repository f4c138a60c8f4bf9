package samspil.grants.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.Standing;
import samspil.kernel.Kroner;
import samspil.kernel.Language;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;

class WordsTest {

    @Test
    void everythingThatCanBeHasItsWords() {
        Stream.of(labels("standing.", Standing.values()), labels("state.", SchemeState.values()))
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(Visit.knows(key), key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"DA; 72630700; 726.307 kr.", "DA; 1250; 12,50 kr.", "EN; 72630700; 726,307 kr.", "DA; 0; 0 kr."})
    void anAmountIsReadAsPeopleReadIt(Language language, long ore, String words) {
        assertEquals(words, visit(language).money(new Money(ore)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "726.307; 72630700",
                "726 307,50; 72630750",
                "726,307; 72630700",
                "12,5; 1250",
                "12.50 kr.; 1250",
                "0; 0",
                "-5;",
                "1.2.3;",
                "12,345,6; 1234560",
                "tolv;",
                "99999999999999;"
            })
    void anAmountIsReadAsPeopleTypeIt(String typed, @Nullable Long ore) {
        assertEquals(Optional.ofNullable(ore).map(Money::new), Kroner.read(typed));
    }

    private static Stream<String> labels(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private static Visit visit(Language language) {
        var herlev = Municipalities.shipped().bySlug("herlev").orElseThrow();
        return new Visit(herlev, language, Instant.parse("2026-11-22T09:00:00Z"));
    }
}
