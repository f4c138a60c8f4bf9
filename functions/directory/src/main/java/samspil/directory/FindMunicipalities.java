package samspil.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

/**
 * Finds municipalities by any part of their name, region or code, however the letters æ, ø and å are written:
 * {@code Høje}, {@code hoeje} and {@code hoje} are one.
 */
public record FindMunicipalities(Municipalities municipalities) {

    /** Those that hold every word, in the order they are kept; all of them where nothing is asked. */
    public List<Municipality> of(String asked) {
        var words = Arrays.stream(asked.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return municipalities.all().stream()
                .filter(municipality -> words.stream().allMatch(word -> matches(spellings(municipality), word)))
                .toList();
    }

    /** All spellings of all it is found by, for a comparison somewhere else: a part of it is a match. */
    public static String spellings(Municipality municipality) {
        var names = Stream.of(
                municipality.name(),
                municipality.region(),
                municipality.slug(),
                municipality.id().value());
        return names.flatMap(name -> folds(name).stream()).distinct().collect(Collectors.joining(" "));
    }

    private static boolean matches(String spellings, String word) {
        return folds(word).stream().anyMatch(spellings::contains);
    }

    /** With the letters written as two, and as the plain one they look like. */
    private static List<String> folds(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('ä', 'æ').replace('ö', 'ø');
        return List.of(
                lower.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"),
                lower.replace("æ", "a").replace("ø", "o").replace("å", "a"));
    }
}
