package samspil.grants.apply.pages.parts;

/**
 * A field in a cell of a table.
 *
 * @param label said to those who don't see the column
 * @param type of the input
 * @param wrong whether it has to be put right
 */
public record ApplyCell(String name, String label, String type, String value, boolean wrong) implements ApplyPart {}
