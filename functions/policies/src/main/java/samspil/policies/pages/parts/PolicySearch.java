package samspil.policies.pages.parts;

import samspil.policies.pages.words.Visit;

/**
 * Searches a municipality's policies.
 *
 * @param typed what is searched for now
 */
public record PolicySearch(Visit visit, String typed) implements Part {}
