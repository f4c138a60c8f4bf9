package samspil.pages.components;

import org.jspecify.annotations.Nullable;

/**
 * What every form field has.
 *
 * @param name of the parameter; also its id
 * @param hint below the label; may be empty
 * @param value as it was typed
 * @param error what is wrong with it, or an empty string
 * @param required whether the form is refused without it
 */
public record Field(String name, String label, String hint, String value, String error, boolean required) {
    /** A required field, empty and without fault. */
    public static Field of(String name, String label) {
        return new Field(name, label, "", "", "", true);
    }

    /** The same with a hint. */
    public Field hint(String text) {
        return new Field(name, label, text, value, error, required);
    }

    /** The same with what was typed. */
    public Field value(String text) {
        return new Field(name, label, hint, text, error, required);
    }

    /** The same with what is wrong with it. */
    public Field error(String text) {
        return new Field(name, label, hint, value, text, required);
    }

    /** The same, but it may be left empty. */
    public Field optional() {
        return new Field(name, label, hint, value, error, false);
    }

    /** Whether something is wrong with it. */
    public boolean failed() {
        return !error.isEmpty();
    }

    /** The ids that describe it, for {@code aria-describedby}, or null where none does. */
    public @Nullable String describedBy() {
        var ids = (hint.isEmpty() ? "" : name + "-hint ") + (failed() ? name + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
