package samspil.demo.policies;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.demo.document.Chapter;
import samspil.demo.document.PolicyPdf;

/** Papers as they are written: what stands on the cover, then chapters, each under a line that begins with a hash. */
final class PaperText {
    private PaperText() {}

    static PolicyPdf read(String text) {
        var parts = text.split("(?m)^# ", -1);
        var cover = cover(parts[0]);
        return new PolicyPdf(
                cover.get("municipality"),
                cover.get("title"),
                cover.get("adopted"),
                cover.get("language"),
                Arrays.stream(parts).skip(1).map(PaperText::chapter).toList());
    }

    private static Map<String, String> cover(String lines) {
        return lines.strip()
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Chapter chapter(String text) {
        var parts = List.of(text.strip().split("\n+", -1));
        return new Chapter(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
