package samspil.platform;

/** The variables that the template gives every function that answers people. */
public enum SiteVariable implements Variable {
    /** Where the site is reached: {@code https://samspil.example}. */
    SITE_ADDRESS
}
