package samspil.demo.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.CheckedDocument;
import samspil.documents.check.Verdict;

class PolicyPdfTest {
    @TempDir
    private Path folder;

    static Stream<PolicyPdf> policies() {
        return Stream.of(SamplePolicies.danish(), SamplePolicies.norwegian());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aPolicyPassesTheCheckOfUploadsWithoutAdvice(PolicyPdf policy) throws IOException {
        var document = checked(policy);
        assertEquals(List.of(), document.advice());
        assertEquals(policy.title(), document.description().title());
        assertEquals(policy.language(), document.description().language());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyHeadingAndParagraphStandsInTheText(PolicyPdf policy) throws IOException {
        var text = checked(policy).text().replace('\n', ' ');
        for (var chapter : policy.chapters()) {
            assertTrue(text.contains(chapter.heading()), chapter.heading());
        }
        assertTrue(text.contains(policy.chapters().getFirst().paragraphs().getFirst()), text);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theSamePolicyGivesTheSameSmallFile(PolicyPdf policy) throws IOException {
        var bytes = policy.bytes();
        assertArrayEquals(bytes, policy.bytes());
        assertTrue(bytes.length < 40_000, () -> bytes.length + " bytes");
        Files.write(Path.of("target", "policy-" + policy.language() + ".pdf"), bytes);
    }

    @Test
    void aPolicyOfOneChapterHasACoverAndAPage() throws IOException {
        var policy = new PolicyPdf("By", "Politik", "Vedtaget", "da", List.of(new Chapter("Mål", List.of("Vi vil."))));
        assertEquals(
                List.of("By\nPolitik\nVedtaget", "1 Mål\nVi vil."),
                checked(policy).pages());
    }

    private CheckedDocument checked(PolicyPdf policy) throws IOException {
        var file = Files.write(folder.resolve("policy.pdf"), policy.bytes());
        var check = new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch"));
        return assertInstanceOf(Verdict.Accepted.class, check.check(file)).document();
    }
}
