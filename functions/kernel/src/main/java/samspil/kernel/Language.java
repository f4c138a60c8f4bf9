package samspil.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Samspil speaks, each with the tag of BCP 47 that stands in addresses and in {@code lang}. */
public enum Language {
    DA("da", "DK"),
    NB("nb", "NO"),
    NN("nn", "NO"),
    EN("en", "GB");

    private final Locale locale;

    Language(String tag, String country) {
        this.locale = Locale.of(tag, country);
    }

    /** The tag in lower case, such as {@code nb}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** How dates and numbers are written; English follows the British customs. */
    public Locale locale() {
        return locale;
    }

    /** The language of exactly this tag, or empty where Samspil does not speak it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** This language first, then the others, the most easily understood by its readers before the rest. */
    public List<Language> closestFirst() {
        return switch (this) {
            case DA -> List.of(DA, NB, NN, EN);
            case NB -> List.of(NB, NN, DA, EN);
            case NN -> List.of(NN, NB, DA, EN);
            case EN -> List.of(EN, DA, NB, NN);
        };
    }
}
