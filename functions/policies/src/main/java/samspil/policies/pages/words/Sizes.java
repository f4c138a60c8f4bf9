package samspil.policies.pages.words;

import java.text.NumberFormat;
import samspil.policies.DocumentFacts;

/** How large documents are. */
public record Sizes(Visit visit) {
    private static final double KILOBYTE = 1_000;

    /** {@code 840 kB}, {@code 1,2 MB}. */
    public String of(long bytes) {
        var format = NumberFormat.getInstance(visit.language().locale());
        double kilobytes = Math.max(1, bytes / KILOBYTE);
        format.setMaximumFractionDigits(kilobytes < KILOBYTE ? 0 : 1);
        return kilobytes < KILOBYTE ? format.format(kilobytes) + " kB" : format.format(kilobytes / KILOBYTE) + " MB";
    }

    /** {@code PDF, 1,2 MB, 20 sider}. */
    public String of(DocumentFacts document) {
        return "PDF, " + of(document.size()) + ", " + visit.count("pages", document.pages());
    }
}
