package samspil.pages;

import samspil.kernel.Labels;
import samspil.kernel.Language;

/** The words of the frame and its components. */
public final class Words {

    private static final Labels LABELS = Labels.load("samspil/pages/labels.tsv");

    private Words() {}

    /** The words for a key; see {@link Labels#label}. */
    public static String say(Language language, String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something; see {@link Labels#count}. */
    public static String count(Language language, String key, long number) {
        return LABELS.count(language, key, number);
    }
}
