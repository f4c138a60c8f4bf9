package samspil.pages;

/**
 * How the pages of one municipality look, and who answers for them.
 *
 * @param contact a role, in the municipality's own language
 */
public record Dress(Theme theme, String contact, String email, Statement statement, Privacy privacy) {}
