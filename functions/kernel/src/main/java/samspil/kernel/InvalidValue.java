package samspil.kernel;

/**
 * A value that breaks its own rule. What reads input turns it into a {@link Violation} at the place it was read from;
 * anywhere else it is a bug.
 */
public final class InvalidValue extends IllegalArgumentException {
    private final Violation violation;

    private InvalidValue(Violation violation) {
        super(violation.code() + " " + violation.pointer());
        this.violation = violation;
    }

    /** What is wrong; the pointer is relative to the value. */
    public Violation violation() {
        return violation;
    }

    /** A value that breaks the named rule as a whole. */
    public static InvalidValue of(String code) {
        return new InvalidValue(new Violation("", code));
    }

    /**
     * A value that breaks the named rule in one part.
     *
     * @param pointer JSON Pointer to the part (RFC 6901)
     */
    public static InvalidValue of(String code, String pointer) {
        return new InvalidValue(new Violation(pointer, code));
    }

    /**
     * Refuses the value as a whole.
     *
     * @throws InvalidValue when it does not hold
     */
    public static void unless(boolean holds, String code) {
        unless(holds, code, "");
    }

    /**
     * Refuses one part of the value.
     *
     * @param pointer JSON Pointer to the part (RFC 6901)
     * @throws InvalidValue when it does not hold
     */
    public static void unless(boolean holds, String code, String pointer) {
        if (!holds) {
            throw new InvalidValue(new Violation(pointer, code));
        }
    }
}
