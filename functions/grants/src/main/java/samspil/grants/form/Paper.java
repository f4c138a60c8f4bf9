package samspil.grants.form;

/** A paper that is asked for again and again; sent once, it may be used for other applications with consent. */
public enum Paper {
    STATUTES,
    ACCOUNTS,
    BANK_PROOF
}
