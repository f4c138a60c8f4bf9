package samspil.pages.components;

import samspil.kernel.Language;

/**
 * Puts an entry on the reader's shortlist, or takes it off. Without script it leads to the list with or without it.
 *
 * @param entry kind and id with a slash between them
 * @param address the list after that
 * @param picked whether it is on the list the page shows
 * @param name of the entry, for those who hear the link alone
 */
public record Pick(Language language, String entry, String address, boolean picked, String name) implements Component {}
