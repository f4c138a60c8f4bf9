package samspil.demo.policies;

import java.util.Arrays;
import java.util.List;
import samspil.demo.document.Chapter;
import samspil.demo.document.PolicyPdf;

/** Papers as they are written: what stands on the cover, then chapters, each under a line that begins with a hash. */
final class PaperText {
    private PaperText() {}

    static PolicyPdf read(String text) {
        var parts = text.split("(?m)^# ", -1);
        var cover = parts[0];
        return new PolicyPdf(
                said(cover, "municipality"),
                said(cover, "title"),
                said(cover, "adopted"),
                said(cover, "language"),
                Arrays.stream(parts).skip(1).map(PaperText::chapter).toList());
    }

    private static String said(String cover, String name) {
        var prefix = name + ": ";
        return cover.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Chapter chapter(String text) {
        var parts = List.of(text.strip().split("\n+", -1));
        return new Chapter(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
