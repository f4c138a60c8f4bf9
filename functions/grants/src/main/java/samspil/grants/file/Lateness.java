package samspil.grants.file;

import samspil.grants.Texts;

/**
 * Why an application was taken after the round had closed.
 *
 * @param months begun since then, for schemes that reduce the amount by them; none where it was exempted
 * @param reason the rule of the scheme, or why it was exempted
 */
public record Lateness(int months, String reason) {

    public Lateness {
        Texts.longText(reason, "/reason");
    }
}
