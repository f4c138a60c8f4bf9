package samspil.policies.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import samspil.policies.difference.Span.Kind;

/** A paragraph as words, blanks and marks, and what two such have in common. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Words() {}

    /** Joined they are the paragraph again. */
    static List<String> of(String paragraph) {
        return WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    }

    /** How one paragraph became the other. */
    static List<Span> spans(String before, String after) {
        var old = of(before);
        var recent = of(after);
        var spans = new ArrayList<Span>();
        for (var gap : Gap.around(worthKeeping(Alignment.of(old, recent), old), old.size(), recent.size())) {
            add(spans, Kind.REMOVED, String.join("", gap.before(old)));
            add(spans, Kind.ADDED, String.join("", gap.after(recent)));
            add(spans, Kind.KEPT, gap.keptAfterIt(old).orElse(""));
        }
        return spans;
    }

    /** A blank that stayed between words that did not would only cut the change in pieces. */
    private static List<Pair> worthKeeping(List<Pair> common, List<String> words) {
        var all = new HashSet<>(common);
        return common.stream()
                .filter(pair -> !words.get(pair.before()).isBlank()
                        || all.contains(pair.plus(-1, -1))
                        || all.contains(pair.plus(1, 1)))
                .toList();
    }

    private static void add(List<Span> spans, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast().kind() == kind) {
            spans.add(new Span(kind, spans.removeLast().text() + text));
        } else {
            spans.add(new Span(kind, text));
        }
    }
}
