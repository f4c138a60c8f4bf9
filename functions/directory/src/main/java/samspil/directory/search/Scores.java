package samspil.directory.search;

/** What one word typed gives each entry: points, and the fields it was found in. */
final class Scores {
    private static final int POINTS = 10;
    /** What a longer word loses against the word itself: less than a field is worth. */
    private static final int LONGER = 5;

    private final int[] points;
    private final byte[] fields;
    private boolean empty = true;

    Scores(int entries) {
        this.points = new int[entries];
        this.fields = new byte[entries];
    }

    boolean isEmpty() {
        return empty;
    }

    int points(int entry) {
        return points[entry];
    }

    int fields(int entry) {
        return fields[entry];
    }

    /** Adds a word, in some of its fields. */
    void add(Term term, int among, boolean isLonger) {
        term.forEach((entry, all) -> add(entry, all & among, isLonger));
    }

    /** Keeps the entries that every one of these has; the weakest word decides the points. */
    static Scores all(int entries, Iterable<Scores> words) {
        var all = new Scores(entries);
        for (int entry = 0; entry < entries; entry++) {
            all.meet(entry, words);
        }
        return all;
    }

    /** Adds what was found in another way. */
    Scores or(Scores other) {
        for (int entry = 0; entry < points.length; entry++) {
            raise(entry, other.points[entry], other.fields[entry]);
        }
        return this;
    }

    private void add(int entry, int in, boolean isLonger) {
        if (in != 0) {
            raise(entry, Field.weight(in) * POINTS - (isLonger ? LONGER : 0), in);
        }
    }

    private void meet(int entry, Iterable<Scores> words) {
        int weakest = Integer.MAX_VALUE;
        int in = 0;
        for (var word : words) {
            weakest = Math.min(weakest, word.points[entry]);
            in |= word.fields[entry];
        }
        if (weakest > 0 && weakest < Integer.MAX_VALUE) {
            raise(entry, weakest, in);
        }
    }

    private void raise(int entry, int earned, int in) {
        points[entry] = Math.max(points[entry], earned);
        fields[entry] |= (byte) in;
        empty &= points[entry] == 0;
    }
}
