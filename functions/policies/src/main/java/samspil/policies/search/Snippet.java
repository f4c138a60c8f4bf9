package samspil.policies.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A few words around those that were found. */
public record Snippet(List<Piece> pieces) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    /** Some signs of it, and whether they were looked for. */
    public record Piece(String text, boolean marked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** All of it, without the marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** From shortly before the first word found, cut between words. */
    static Snippet of(String page, Query query) {
        var text = page.replace('\n', ' ');
        var found = Word.of(text).filter(query::matches).toList();
        int from = found.isEmpty() ? 0 : beginning(text, found.getFirst().from());
        int to = end(text, from);
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var word : found.stream().filter(each -> each.to() <= to).toList()) {
            add(pieces, text.substring(at, word.from()), false);
            add(pieces, text.substring(word.from(), word.to()), true);
            at = word.to();
        }
        add(pieces, text.substring(at, to), false);
        return new Snippet(dotted(pieces, from > 0, to < text.length()));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private static int beginning(String text, int word) {
        int from = Math.max(0, word - BEFORE);
        return from == 0 ? 0 : Math.min(word, text.indexOf(' ', from) + 1);
    }

    private static int end(String text, int from) {
        int to = from + LENGTH;
        if (to >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', to);
        return blank > from ? blank : to;
    }

    private static List<Piece> dotted(List<Piece> pieces, boolean before, boolean after) {
        var all = new ArrayList<>(pieces);
        if (before) {
            all.addFirst(new Piece("… ", false));
        }
        if (after) {
            all.add(new Piece(" …", false));
        }
        return all;
    }
}
