package samspil.documents.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as a person would write it down from paper: a line to a paragraph, words whole, characters composed (NFC). A word
 * divided at the end of a line is joined. A hyphen stays where it belongs to the word: after a capital ("EU-støtte") or
 * before a joining word ("idræts- og kulturliv"). Where paper can't tell ("e-mail" divided after the e) it is dropped.
 */
final class Paragraphs {
    /** Between paragraphs in what {@link #of} takes. */
    static final String SEPARATOR = "\u2029";

    private static final Pattern ITEM = Pattern.compile("\n(?=[•▪–‣◦●○■□*] ?)");
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad[ \t]*\n?");
    private static final Pattern JOINING =
            Pattern.compile("(?<=\\p{L})[-\u2010]\\s*\n(?=(?:og|eller|samt|and|or|och|eða|tai|ja)\\b)");
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})[-\u2010][ \t]*\n(?=\\p{Ll})");
    private static final Pattern KEPT_HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}][-\u2010])[ \t]*\n(?=\\p{L})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u200b\ufeff&&[^\n\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Paragraphs() {}

    static String of(String page) {
        return Arrays.stream(ITEM.matcher(page).replaceAll(SEPARATOR).split(SEPARATOR))
                .map(Paragraphs::joined)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(String paragraph) {
        var text = Normalizer.normalize(paragraph, Normalizer.Form.NFC);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SOFT_HYPHEN.matcher(text).replaceAll("");
        text = JOINING.matcher(text).replaceAll("- ");
        text = DIVIDED.matcher(text).replaceAll("");
        text = KEPT_HYPHEN.matcher(text).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
