package samspil.policies.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.policies.difference.Span.Kind;

class TextDifferenceTest {
    private static final long SEED = 2007_08_21;
    private static final List<String> WORDS =
            List.of("frivillige", "støtte", "samspil", "synlighed", "byen", "vi", "vil", "og", "2014", "en");

    @Test
    void aParagraphIsKeptChangedRemovedOrAdded() {
        var difference = TextDifference.between(
                "Vision\nVi vil støtte foreninger i byen.\nDette afsnit går ud.",
                "Vision\nVi vil støtte alle foreninger i byen.\nNyt og helt anderledes skrevet mål.");
        assertEquals(
                List.of(
                        new Passage.Kept("Vision"),
                        new Passage.Changed(List.of(
                                new Span(Kind.KEPT, "Vi vil støtte "),
                                new Span(Kind.ADDED, "alle "),
                                new Span(Kind.KEPT, "foreninger i byen."))),
                        new Passage.Removed("Dette afsnit går ud."),
                        new Passage.Added("Nyt og helt anderledes skrevet mål.")),
                difference.passages());
    }

    @Test
    void neighbouringChangedWordsAreOneChange() {
        assertEquals(
                List.of(
                        new Span(Kind.KEPT, "Politikken gælder "),
                        new Span(Kind.REMOVED, "til udgangen af"),
                        new Span(Kind.ADDED, "fra og med"),
                        new Span(Kind.KEPT, " 2016.")),
                Words.spans("Politikken gælder til udgangen af 2016.", "Politikken gælder fra og med 2016."));
    }

    @Test
    void theSameTextHasNoDifference() {
        assertTrue(TextDifference.between("a\nb", "a\nb").isEmpty());
        assertTrue(TextDifference.between("", "").isEmpty());
        assertFalse(TextDifference.between("", "a").isEmpty());
        assertFalse(TextDifference.between("a b", "a c").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 40, 1500})
    void theDifferenceGivesBothTextsBack(int paragraphs) {
        for (int round = 0; round < 40_000 / (paragraphs * paragraphs / 10 + 200); round++) {
            var random = new Random(SEED + round);
            var before = text(random, paragraphs);
            var after = edited(random, before);
            var difference = TextDifference.between(String.join("\n", before), String.join("\n", after));
            assertEquals(String.join("\n", before), difference.before(), "seed " + (SEED + round));
            assertEquals(String.join("\n", after), difference.after(), "seed " + (SEED + round));
        }
    }

    @Test
    void anUntouchedParagraphThatStandsOnceIsKept() {
        for (int round = 0; round < 200; round++) {
            var random = new Random(SEED + round);
            var before = new ArrayList<>(text(random, 30));
            before.add(15, "Kun her");
            var after = edited(random, before.subList(0, 15));
            after.add("Kun her");
            after.addAll(edited(random, before.subList(16, before.size())));
            var difference = TextDifference.between(String.join("\n", before), String.join("\n", after));
            assertTrue(difference.passages().contains(new Passage.Kept("Kun her")), "seed " + (SEED + round));
        }
    }

    @Test
    void aLongTextWhoseHalvesChangedPlacesGivesBothTextsBackAndKeepsOneHalf() {
        var first = numbered("a", 1500);
        var second = numbered("b", 1600);
        var difference = TextDifference.between(first + "\n" + second, second + "\n" + first);
        assertEquals(first + "\n" + second, difference.before());
        assertEquals(second + "\n" + first, difference.after());
        assertEquals(
                1600,
                difference.passages().stream()
                        .filter(Passage.Kept.class::isInstance)
                        .count());
    }

    @Test
    void textsThatShareNothingAreComparedInTime() {
        var before = numbered("a", 60_000);
        var after = numbered("b", 60_000);
        long start = System.nanoTime();
        assertEquals(after, TextDifference.between(before, after).after());
        assertEquals(
                after.replace('\n', ' '),
                TextDifference.between(before.replace('\n', ' '), after.replace('\n', ' '))
                        .after());
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 10_000, () -> millis + " ms");
    }

    @Test
    void oneWordChangedInEachOfManyParagraphsIsFoundInTime() {
        var before = numbered("Frivillige gør en forskel i byen", 30_000);
        var after = before.replace("7 ", "syv ");
        long changed = TextDifference.between(before, after).passages().stream()
                .filter(Passage.Changed.class::isInstance)
                .count();
        assertEquals(3_000, changed);
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> each + " " + word + each)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> text(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(each -> paragraph(random))
                .toList();
    }

    private static String paragraph(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(each -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
    }

    private static List<String> edited(Random random, List<String> text) {
        var edited = new ArrayList<String>();
        for (var paragraph : text) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> edited.add(paragraph(random));
                case 2 -> edited.addAll(List.of(paragraph, paragraph(random)));
                case 3 -> edited.add(paragraph + " " + WORDS.get(random.nextInt(WORDS.size())));
                default -> edited.add(paragraph);
            }
        }
        return edited;
    }
}
