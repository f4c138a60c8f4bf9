package samspil.demo;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it can stand in a domain: {@code besoegsvennerne-ved-kaergaarden}. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        var danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
