package samspil.demo;

import java.util.Locale;

/** A name as it can stand in a domain: {@code besoegsvennerne-ved-kaergaarden}. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
