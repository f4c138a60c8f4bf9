package samspil.kernel;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer JSON Pointer to the field (RFC 6901); empty for the whole
 * @param code names the rule; the label {@code violation.<code>} says it in words
 */
public record Violation(String pointer, String code) {

    /** The same violation, seen from further out. */
    public Violation below(String prefix) {
        return new Violation(prefix + pointer, code);
    }
}
