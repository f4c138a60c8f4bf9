package samspil.policies.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.documents.check.DocumentAdvice;
import samspil.documents.check.DocumentFault;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.policies.Description.Subject;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.RevisionDue;
import samspil.policies.RevisionDue.Bound;
import samspil.policies.RevisionDue.Standing;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;

class WordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DA, 2014-02-20, 20. februar 2014",
        "DA, 2007-12, december 2007",
        "DA, 2016-23, efterår 2016",
        "EN, 2014-02-20, 20 February 2014",
        "DA, 2013, 2013"
    })
    void aDateIsSaidNoMoreExactlyThanItIsKnown(Language language, String edtf, String words) {
        assertEquals(words, visit(language).dates().of(new CoarseDate(edtf)));
    }

    @ParameterizedTest
    @CsvSource({"IN, efterår 2016", "AT_THE_LATEST, senest efterår 2016"})
    void aRevisionSaysHowItsTimeBinds(Bound bound, String words) {
        var due = new RevisionDue(new CoarseDate("2016-23"), bound);
        assertEquals(words, visit(Language.DA).dates().of(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1; 1 kB", "840000; 840 kB", "1234567; 1,2 MB", "52428800; 52,4 MB"})
    void aSizeIsSaidAsPeopleSayIt(long bytes, String words) {
        assertEquals(words, new Sizes(visit(Language.DA)).of(bytes));
    }

    @Test
    void everythingThatCanHappenHasItsWords() {
        Stream.of(
                        labels("subject.", Subject.values(), ""),
                        labels("happening.", Happening.values(), ""),
                        labels("outcome.", Outcome.values(), ""),
                        labels("standing.", Standing.values(), ""),
                        labels("bound.", Bound.values(), ""),
                        labels("fault.", DocumentFault.values(), ""),
                        labels("fault.", DocumentFault.values(), ".do"),
                        labels("advice.", DocumentAdvice.values(), ""))
                .flatMap(List::stream)
                .forEach(key -> assertTrue(Visit.knows(key), key));
    }

    private static List<String> labels(String prefix, Enum<?>[] values, String suffix) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix)
                .toList();
    }

    private static Visit visit(Language language) {
        return new Visit(Municipalities.shipped().bySlug("herlev").orElseThrow(), language, NOW);
    }
}
