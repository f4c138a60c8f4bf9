package samspil.pages.components;

import samspil.kernel.Language;

/**
 * The search form. Its id is {@code search}: a control elsewhere on the page joins it by {@code form="search"}.
 *
 * @param action where it leads
 * @param query what was searched for, as typed
 * @param suggestions an address that answers {@code q=} with JSON
 *     {@code {"completions":[{"text":…,"kind":…,"id":…,"category":…}]}}, or an empty string
 */
public record SearchBox(Language language, String action, String query, String suggestions) implements Component {}
