package samspil.pages;

import samspil.platform.Variable;

/** The variables that the template gives every function that shows pages. */
public enum SiteVariable implements Variable {
    /** Where the site is reached: {@code https://samspil.example}. */
    SITE_ADDRESS
}
