package samspil.grants.law;

import samspil.grants.Texts;
import samspil.kernel.LocalText;

/**
 * Something the authority owes a party, or forbids those who act for it.
 *
 * @param source the paragraph, as jurists cite it
 * @param text in plain words
 * @param checked whether somebody read the paragraph itself; else it stands as practice knows it
 */
public record Obligation(Subject subject, String source, LocalText text, boolean checked) {

    public Obligation {
        Texts.shortText(source, "/source");
        Texts.longText(text, "/text");
    }

    /** What it is about. */
    public enum Subject {
        /** Who is partial takes no part. */
        RECUSAL,
        /** Who is partial says so, and others decide on it. */
        RECUSAL_NOTICE,
        /** A party is heard before a refusal that rests on facts it does not know. */
        HEARING,
        /** Appeals go somewhere. */
        APPEAL_BODY
    }
}
