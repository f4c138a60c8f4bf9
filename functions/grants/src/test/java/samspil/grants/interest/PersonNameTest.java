package samspil.grants.interest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

class PersonNameTest {
    private static final List<String> GIVEN = List.of("Søren", "Åse", "Jørgen", "Anne", "Máren", "Ærik", "Kåre");
    private static final List<String> MIDDLE = List.of("Marie", "Holst", "Bjørn");
    private static final List<String> FAMILY = List.of("Kjær", "Aagaard", "Brøndum", "Ødegård", "Møller");
    private static final List<String> STRANGERS = List.of("Yrsa", "Pil", "Ulrik", "Vibe", "Xenia", "Wulff", "Quist");

    @ParameterizedTest
    @CsvSource({
        "Søren Kjær, SØREN KJÆR",
        "Søren Kjær, Kjær Søren",
        "Søren Kjær, Soeren Kjaer",
        "Søren Kjær, Soren Kjar",
        "Kåre Aagaard, Kaare Ågård",
        "Anne Holst, Anne Marie Holst",
        "Anne-Marie Holst, Anne Marie Holst",
        "Anne Marie Holst, A. M. Holst",
        "Anne Holst Kjær, Anne Kjær"
    })
    void oneWhoIsWrittenInAnotherWayIsFound(String one, String other) {
        assertTrue(alike(one, other), one + " / " + other);
        assertTrue(alike(other, one), other + " / " + one);
    }

    @ParameterizedTest
    @CsvSource({
        "Søren Kjær, Søren Møller",
        "Søren Kjær, Anne Kjær",
        "Anne Holst, Anne",
        "Anne Anne, Anne Holst",
        "A. M., Anne Marie",
        "Anne Marie Holst, Anne Kjær"
    })
    void anotherIsNotFound(String one, String other) {
        assertFalse(alike(one, other), one + " / " + other);
        assertFalse(alike(other, one), other + " / " + one);
    }

    @Test
    void whoeverIsInABoardIsFoundHoweverTheNameIsWrittenAndNobodyElse() {
        Seeded.check(2_000, any -> {
            var words = List.of(any.of(GIVEN), any.of(MIDDLE), any.of(FAMILY));
            var council = String.join(" ", words);
            assertTrue(alike(council, written(any, words)), council);
            var stranger = String.join(" ", any.of(STRANGERS), any.truth() ? any.of(FAMILY) : any.of(STRANGERS));
            assertFalse(alike(council, stranger), council + " / " + stranger);
        });
    }

    private static String written(Any any, List<String> words) {
        var rest = new ArrayList<>(words);
        if (any.truth()) {
            rest.remove(1);
        }
        Collections.shuffle(rest, new Random(any.number(0, 1_000_000)));
        var text = rest.stream().collect(Collectors.joining(any.truth() ? "  " : "-"));
        return switch (any.number(0, 3)) {
            case 0 -> text.toUpperCase(java.util.Locale.ROOT);
            case 1 ->
                text.replace("ø", "oe").replace("Ø", "Oe").replace("æ", "ae").replace("å", "aa");
            case 2 -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
            default -> text;
        };
    }

    private static boolean alike(String one, String other) {
        return PersonName.of(one).isLike(PersonName.of(other));
    }
}
