package samspil.access;

import java.util.Locale;

/** Why somebody was not logged in. */
public enum Refusal {
    /** The address is of no log-in that is under way: used before, too old, or made up. */
    STATE,
    /** The log-in was begun in another browser. */
    BROWSER,
    /** The answer names another provider. */
    ISSUER,
    /** The person broke off, or the provider did not want to. */
    DENIED,
    /** The provider did not take the code. */
    CODE,
    /** The token is not signed by the provider, for another, or out of its time. */
    TOKEN,
    /** The token is of another log-in. */
    NONCE,
    /** The person logged in less surely than is asked for. */
    LEVEL,
    /** From this address it was tried too often. */
    TOO_MANY,
    /** The provider does not answer. */
    PROVIDER;

    /** As logs and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
