package samspil.grants.decide.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.CheckedDocument;
import samspil.documents.check.Verdict;
import samspil.grants.ApplicationId;
import samspil.grants.decide.LetterText;
import samspil.grants.decide.LetterText.Part;
import samspil.grants.file.Hash;
import samspil.grants.file.PinnedTerms;
import samspil.grants.law.LetterPart;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;

class PrintLetterTest {
    private static final ApplicationId ID = new ApplicationId("1a2b3c4d-0000-0000-0000-000000000001");
    private static final String WORDS =
            "Æblerne på Ærø, Łódź og Ἀθῆναι: vi lægger vægt på, at børn får noget at gøre. ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void allThatTheLawMayDemandStandsInTheText(Language language) throws IOException {
        var letter = letter(language, 1);
        var text = checked(letter).text().replace('\n', ' ');
        for (var part : letter.parts()) {
            assertTrue(text.contains(part.heading()), part.heading());
            assertTrue(text.contains(part.text().strip()), part.text());
        }
        assertTrue(text.contains(letter.applicant()) && text.contains(letter.sender()) && text.contains(letter.date()));
        assertTrue(text.contains("1A2B3C4D") && text.contains(Hash.of(letter.frozen())), text);
    }

    @ParameterizedTest
    @EnumSource
    void itIsTaggedTitledAndInItsLanguage(Language language) throws IOException {
        var document = checked(letter(language, 1));
        assertEquals(List.of(), document.advice());
        assertEquals(language.tag(), document.description().language());
        assertEquals("Svar på din ansøgning", document.description().title());
    }

    @Test
    void theSameLetterGivesTheSameBytesAndAnotherOthers() {
        assertArrayEquals(bytes(letter(Language.DA, 1)), bytes(letter(Language.DA, 1)));
        assertFalse(Arrays.equals(bytes(letter(Language.DA, 1)), bytes(letter(Language.NB, 1))));
    }

    @Test
    void aLongReasonGoesOnOnTheNextSheet() throws IOException {
        var document = checked(letter(Language.NN, 60));
        assertTrue(document.pageCount() >= 3);
        assertEquals(
                6 * 60,
                document.text().replace('\n', ' ').split("Æblerne på Ærø", -1).length - 1,
                "no paragraph is lost between sheets");
    }

    private static LetterText letter(Language language, int times) {
        var visit = visit(language);
        var parts = Arrays.stream(LetterPart.values())
                .map(PinnedTerms::name)
                .map(name -> new Part(name, visit.say("letter." + name), WORDS.repeat(times)))
                .toList();
        return new LetterText(
                language.tag(),
                "Svar på din ansøgning",
                "Spisefællesskabet i Aars",
                "Vesthimmerlands Kommune",
                "22. november 2026",
                new Money(1_250_000),
                parts);
    }

    private static byte[] bytes(LetterText letter) {
        var visit = visit(Language.of(letter.language()).orElseThrow());
        return PrintLetter.pdf(visit, letter, ID, Hash.of(letter.frozen())).bytes();
    }

    private static Visit visit(Language language) {
        var municipality = Municipalities.shipped().bySlug("820").orElseThrow();
        return new Visit(municipality, language, Instant.parse("2026-11-22T12:00:00Z"));
    }

    private CheckedDocument checked(LetterText letter) throws IOException {
        var file = Files.write(folder.resolve("letter.pdf"), bytes(letter));
        var check = new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch"));
        return assertInstanceOf(Verdict.Accepted.class, check.check(file)).document();
    }
}
