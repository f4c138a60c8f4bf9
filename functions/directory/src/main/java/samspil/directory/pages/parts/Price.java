package samspil.directory.pages.parts;

import samspil.pages.components.Spoken;

/**
 * What something costs.
 *
 * @param amount may be empty
 * @param note may be empty
 */
public record Price(String amount, Spoken note) implements Part {}
