package samspil.policies.pages.parts;

import samspil.policies.pages.words.Visit;

/**
 * Says that a document is being checked.
 *
 * @param upload where it is sent from, for those whose file did not come
 */
public record Checking(Visit visit, String upload) implements Part {}
