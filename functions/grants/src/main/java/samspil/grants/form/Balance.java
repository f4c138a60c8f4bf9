package samspil.grants.form;

/** What a budget must fulfil besides naming whole, non-negative amounts. */
public enum Balance {
    /** Nothing more. */
    FREE,
    /** What is asked for and all other income make exactly the expenses. */
    BALANCED,
    /** What is asked for and all other income are no more than the expenses. */
    COVERED
}
