package samspil.access;

/** The name under which everything is kept that somebody does: the same over all log-ins, and no name to others. */
public final class Pseudonym {
    private static final int LETTERS = 32;

    private Pseudonym() {}

    /**
     * Of somebody at a provider.
     *
     * @param realm the provider's identifier, or the name it has here for good
     * @param subject the provider's own name for the person ({@code sub})
     */
    public static String of(String realm, String subject) {
        return Secrets.hash(realm + "|" + subject).substring(0, LETTERS);
    }
}
