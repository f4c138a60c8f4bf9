package samspil.pages;

/**
 * Words that lead somewhere.
 *
 * @param text in the page's language
 * @param address a path of this site or a whole address
 */
public record Link(String text, String address) {}
