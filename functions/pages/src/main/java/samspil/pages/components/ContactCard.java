package samspil.pages.components;

import samspil.kernel.Language;

/**
 * How somebody is reached, as far as they agreed to be shown; what is not known is an empty string.
 *
 * @param role in the organisation
 * @param website linked only where it is a web address
 */
public record ContactCard(Language language, String name, String role, String phone, String email, String website)
        implements Component {
    /** The number without the spaces that make it readable. */
    public String dialled() {
        return phone.replaceAll("[^+0-9]", "");
    }

    /** Whether the website is one: an address that could run a script is never linked. */
    public boolean webAddress() {
        return website.matches("https?://\\S+");
    }

    /** The website as people say it. */
    public String shortWebsite() {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
