package samspil.pages.components;

/**
 * Stands on the page that says a form was sent: what was kept of it is forgotten.
 *
 * @param key of the {@link SavedForm}
 */
public record Sent(String key) implements Component {}
