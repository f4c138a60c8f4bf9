package samspil.platform.http;

import java.util.List;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Violation;

/**
 * An answer that says what went wrong (RFC 9457).
 *
 * @param type a stable URI
 * @param title in the reader's language
 * @param instance what to quote when asking for help
 */
public record Problem(String type, String title, int status, String instance, List<Said> violations) {
    private static final Labels LABELS = Labels.load("/samspil/platform/labels.tsv");

    /**
     * A violation in words.
     *
     * @param pointer JSON Pointer to the field, or the parameter's name behind a slash
     */
    public record Said(String pointer, String code, String message) {}

    /** A problem of this type in the reader's language. */
    static Problem of(ProblemType type, Language language, String instance, List<Violation> violations) {
        return new Problem(
                type.uri(),
                LABELS.label(language, "problem." + type.key()),
                type.status().getCode(),
                instance,
                violations.stream().map(violation -> said(violation, language)).toList());
    }

    /** A violation in words. */
    public static Said said(Violation violation, Language language) {
        return new Said(violation.pointer(), violation.code(), LABELS.label(language, "violation." + violation.code()));
    }
}
