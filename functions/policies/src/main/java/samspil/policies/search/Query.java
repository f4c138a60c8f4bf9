package samspil.policies.search;

import java.util.BitSet;
import java.util.List;

/** Words to look for; each must be found, as the beginning of a word. */
public final class Query {
    private static final int LONGEST = 200;
    private static final int MOST = 8;

    private final List<Word> words;

    private Query(List<Word> words) {
        this.words = words;
    }

    /** The first eight words of what somebody typed. */
    public static Query of(String typed) {
        var beginning = typed.substring(0, Math.min(LONGEST, typed.length()));
        return new Query(Word.of(beginning).limit(MOST).toList());
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** The places in the query of those of its words that a text has. */
    BitSet in(String text) {
        var found = new BitSet();
        Word.of(text).forEach(word -> found.or(matched(word)));
        return found;
    }

    boolean matches(Word word) {
        return words.stream().anyMatch(word::beginsWith);
    }

    private BitSet matched(Word word) {
        var found = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            found.set(i, word.beginsWith(words.get(i)));
        }
        return found;
    }
}
