package samspil.policies.pages.words;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.pages.components.Spoken;

/** Somebody reads a municipality's policies, in a language, at an instant. */
public record Visit(Municipality municipality, Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/policies/labels.tsv");

    /** The words for a key of {@code labels.tsv}. */
    public String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** Whether there are words for a key. */
    public static boolean knows(String key) {
        return LABELS.keys().contains(key);
    }

    /** A text in the reader's language or the closest there is, marked where it fell back. */
    public Spoken spoken(@Nullable LocalText text) {
        return Spoken.of(text, language);
    }

    /** The day it is in the municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, municipality.country().zone());
    }

    /** Days, seasons and years as people say them. */
    public Dates dates() {
        return new Dates(this);
    }

    /** Where things are. */
    public Addresses addresses() {
        return new Addresses(language, municipality);
    }
}
