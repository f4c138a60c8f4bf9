package samspil.pages.components;

/**
 * A number that tells something.
 *
 * @param number as it is to be read, such as {@code 1.240}
 */
public record Figure(String number, String words) {}
