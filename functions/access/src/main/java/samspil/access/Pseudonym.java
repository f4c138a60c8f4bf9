package samspil.access;

/** The name under which everything is kept that somebody does: the same over all log-ins, and no name to others. */
public final class Pseudonym {
    private static final int LETTERS = 32;

    private Pseudonym() {}

    /**
     * Of somebody at a provider.
     *
     * @param issuer the provider's identifier
     * @param subject the provider's own name for the person ({@code sub})
     */
    public static String of(String issuer, String subject) {
        return Secrets.hash(issuer + "|" + subject).substring(0, LETTERS);
    }
}
