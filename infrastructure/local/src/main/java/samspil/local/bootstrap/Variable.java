package samspil.local.bootstrap;

/** The process's environment. */
final class Variable {
    private Variable() {}

    /**
     * A variable's value.
     *
     * @throws IllegalStateException when it is not set
     */
    static String of(String name) {
        return of(name, null);
    }

    static String of(String name, @org.jspecify.annotations.Nullable String otherwise) {
        String value = System.getenv(name);
        if (value != null) {
            return value;
        }
        if (otherwise == null) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return otherwise;
    }
}
