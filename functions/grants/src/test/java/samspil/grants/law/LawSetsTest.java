package samspil.grants.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

class LawSetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final LawSets laws = LawSets.shipped();

    @Test
    void aDanishGrantInFullNeedsNoReasons() {
        assertEquals(Set.of(LetterPart.RULING), danish().parts(Ruling.GRANTED));
    }

    @Test
    void aDanishRefusalWithoutReasonsOrGuidanceLacksThem() {
        assertEquals(
                EnumSet.of(LetterPart.LEGAL_BASIS, LetterPart.CONSIDERATIONS, LetterPart.FACTS, LetterPart.APPEAL),
                danish().missing(Ruling.REFUSED, Set.of(LetterPart.RULING)));
    }

    @Test
    void aNorwegianLetterAlwaysTellsOfAppealAndOfThePapers() {
        for (var ruling : Ruling.values()) {
            assertTrue(norwegian().parts(ruling).containsAll(Set.of(LetterPart.APPEAL, LetterPart.FILE_ACCESS)));
        }
        assertEquals(21, norwegian().appealDays());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingWhereEverythingIsThere(Ruling ruling) {
        assertEquals(Set.of(), danish().missing(ruling, EnumSet.allOf(LetterPart.class)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsWrittenInEveryLanguage(LawSetId id) {
        var texts = laws.of(id).editions().stream()
                .flatMap(each -> Stream.of(
                                Stream.of(each.name()),
                                each.demands().stream().map(Demand::text),
                                each.obligations().stream().map(Obligation::text))
                        .flatMap(all -> all))
                .map(LocalText::texts)
                .toList();
        assertTrue(texts.size() > 6);
        assertTrue(texts.stream().allMatch(each -> each.keySet().equals(EnumSet.allOf(Language.class))));
    }

    @Test
    void theLawOfTheDayCounts() {
        var old = edition(LocalDate.of(2000, 1, 1), LocalDate.of(2019, 12, 31));
        var now = new Edition(LocalDate.of(2020, 1, 1), null, old.name(), null, List.of(), List.of());
        var law = new LawSet(LawSetId.DK, List.of(old, now));
        assertEquals(old, law.on(LocalDate.of(2019, 12, 31)).orElseThrow());
        assertEquals(now, law.on(LocalDate.of(2020, 1, 1)).orElseThrow());
        assertTrue(law.on(LocalDate.of(1999, 12, 31)).isEmpty());
    }

    @Test
    void noTwoEditionsHoldOnOneDay() {
        var first = edition(LocalDate.of(2000, 1, 1), LocalDate.of(2020, 1, 1));
        var second = edition(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThrows(InvalidValue.class, () -> new LawSet(LawSetId.DK, List.of(first, second)));
    }

    private static Edition edition(LocalDate from, LocalDate until) {
        return new Edition(from, until, LocalText.of(Language.DA, "Lov"), null, List.of(), List.of());
    }

    private Edition danish() {
        return laws.of(LawSetId.DK).on(DAY).orElseThrow();
    }

    private Edition norwegian() {
        return laws.of(LawSetId.NO).on(DAY).orElseThrow();
    }
}
