package samspil.pages.components;

/**
 * A search among the few things on the page itself: sent by GET, and with script already while typing. The things
 * carry {@code data-find}, their folded spellings.
 *
 * @param query as it was typed
 * @param some how many are left in words, with {@code #} for the number
 * @param none that none is left
 */
public record Finder(String label, String button, String action, String query, String some, String none)
        implements Component {}
