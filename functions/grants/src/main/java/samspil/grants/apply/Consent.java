package samspil.grants.apply;

import samspil.grants.apply.GivenPaper.Giver;

/**
 * That an organisation lets its papers be used in its applications.
 *
 * @param by who said so for it, and when
 * @param version of the words that they agreed to
 */
public record Consent(Giver by, String version) {
    /** The words that one agrees to today: the label {@code papers-agree.lead}. Changed words are another version. */
    public static final String CURRENT = "1";

    /** Whether it is to what is asked today. */
    public boolean isCurrent() {
        return version.equals(CURRENT);
    }
}
