package samspil.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * The words of one context in every language, from its {@code labels.tsv}: the columns key, da, nb, nn, en, parted by
 * tabs; lines that begin with {@code #} are comments. {@code {0}}, {@code {1}} are filled in; what is counted has two
 * keys that end in {@code .one} and {@code .other}.
 */
public final class Labels {

    private final String source;
    private final Map<String, Map<Language, String>> rows;

    private Labels(String source, Map<String, Map<Language, String>> rows) {
        this.source = source;
        this.rows = rows;
    }

    /**
     * Reads a resource of the class path, such as {@code samspil/directory/labels.tsv}; a slash before it is allowed.
     *
     * @throws IllegalArgumentException where the file is missing, incomplete or contradicts itself
     */
    public static Labels load(String resource) {
        try (var stream = Labels.class.getClassLoader().getResourceAsStream(resource.replaceFirst("^/", ""))) {
            if (stream == null) {
                throw new IllegalArgumentException("No labels at " + resource);
            }
            return read(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of such a file.
     *
     * @param source named in what goes wrong
     * @throws IllegalArgumentException where the text is incomplete or contradicts itself
     */
    public static Labels read(String source, String text) {
        return new Labels(source, new LabelTable(source).parse(text));
    }

    /** Every key, in the order of the file. */
    public Set<String> keys() {
        return rows.keySet();
    }

    /**
     * The words for a key. Numbers among the arguments are written as the language groups them, so give a year as text.
     *
     * @throws IllegalArgumentException for a key that is not in the file
     */
    public String label(Language language, String key, Object... arguments) {
        var words = rows.getOrDefault(key, Map.of()).get(language);
        if (words == null) {
            throw new IllegalArgumentException("No label " + key + " in " + source);
        }
        return Placeholder.fill(words, language.locale(), arguments);
    }

    /** The words for a number of something: {@code key.one} for 1, {@code key.other} for the rest; the number is {0}. */
    public String count(Language language, String key, long number) {
        return label(language, key + (number == 1 ? ".one" : ".other"), number);
    }
}
