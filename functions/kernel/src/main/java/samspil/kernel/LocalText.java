package samspil.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One text in one or more languages.
 *
 * @param texts at least one, none blank; kept in the order of {@link Language}
 */
public record LocalText(Map<Language, String> texts) {

    /** @throws InvalidValue without any text, or with a blank one */
    public LocalText {
        InvalidValue.unless(!texts.isEmpty(), "text.required");
        texts.forEach((language, words) -> InvalidValue.unless(!words.isBlank(), "text.blank", "/" + language.tag()));
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** A text that exists in one language only. */
    public static LocalText of(Language language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The same text with these words for one language added or replaced. */
    public LocalText with(Language language, String text) {
        var more = new EnumMap<>(texts);
        more.put(language, text);
        return new LocalText(more);
    }

    /** The words in the wanted language, or in the closest one there is. */
    public String in(Language wanted) {
        return texts.getOrDefault(languageOf(wanted), "");
    }

    /** The language that {@link #in} answers in: differs from the wanted one where the text fell back. */
    public Language languageOf(Language wanted) {
        return wanted.closestFirst().stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
