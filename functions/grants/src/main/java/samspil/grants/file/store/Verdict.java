package samspil.grants.file.store;

import java.util.List;
import java.util.stream.IntStream;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileRecord.Written;

/** What the conditions that failed mean. */
final class Verdict {
    private Verdict() {}

    /**
     * Too little only where nothing but lines stood in the way.
     *
     * @param failed for each action, whether its condition failed
     * @param guards how many actions stand before those of the postings
     */
    static Written of(List<Boolean> failed, int guards, List<Posting> postings) {
        var lines = IntStream.range(0, postings.size())
                .filter(at -> failed.get(guards + 2 * at + 1))
                .mapToObj(postings::get)
                .map(Posting::line)
                .toList();
        long all = failed.stream().filter(each -> each).count();
        return all == lines.size() ? new Written.TooLittle(lines.getFirst()) : new Written.Stale();
    }
}
