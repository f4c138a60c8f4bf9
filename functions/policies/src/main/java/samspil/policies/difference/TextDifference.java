package samspil.policies.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one text became another. Paragraphs are lines. Own code of some hundred lines instead of a library: those at hand
 * need memory that grows with the square of the changes, and a policy rewritten is changes only.
 *
 * @param passages in the order of reading; what was removed stands before what came in its place
 */
public record TextDifference(List<Passage> passages) {

    /** Keeps a copy. */
    public TextDifference {
        passages = List.copyOf(passages);
    }

    /**
     * Compares two texts. Time and memory grow with their length, not with its square: where long stretches have
     * nothing in common that is found, they are called removed and added.
     */
    public static TextDifference between(String before, String after) {
        var old = before.lines().toList();
        var recent = after.lines().toList();
        var passages = new ArrayList<Passage>();
        Gap.around(Alignment.of(old, recent), old.size(), recent.size()).forEach(gap -> {
            passages.addAll(Rewriting.of(gap.before(old), gap.after(recent)));
            gap.keptAfterIt(old).map(Passage.Kept::new).ifPresent(passages::add);
        });
        return new TextDifference(passages);
    }

    /** Whether the texts say the same in the same paragraphs. */
    public boolean isEmpty() {
        return passages.stream().allMatch(Passage.Kept.class::isInstance);
    }

    /** The older text, a line to a paragraph. */
    public String before() {
        return passages.stream().map(Passage::before).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** The newer text, a line to a paragraph. */
    public String after() {
        return passages.stream().map(Passage::after).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }
}
