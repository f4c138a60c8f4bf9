package samspil.policies.pages.parts;

import gg.jte.Content;

/**
 * What is said of a document on its way. A script looks again while it is open, and puts what it then finds in its place.
 *
 * @param open whether it is still being checked
 */
public record DocumentDone(Content body, boolean open) implements Part {}
