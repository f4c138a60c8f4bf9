package samspil.grants.form;

import java.util.Locale;

/** A paper that is asked for again and again; sent once, it may be used for other applications with consent. */
public enum Paper {
    STATUTES,
    ACCOUNTS,
    MINUTES,
    BUDGET,
    BANK_PROOF;

    /** Whether there is one for each year, and not one that holds until it is changed. */
    public boolean isYearly() {
        return this == ACCOUNTS || this == MINUTES || this == BUDGET;
    }

    /** As words and addresses name it: {@code bank-proof}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
