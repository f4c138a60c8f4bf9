package samspil.documents.check;

/** What would make an accepted document better, mostly for people who do not see it. Words stand in the labels. */
public enum DocumentAdvice {
    /** No tags: a screen reader can't tell headings, lists and tables from running text (PDF/UA). */
    NOT_TAGGED,
    /** No title: a reader announces the file's name instead. */
    NO_TITLE,
    /** No language: a screen reader guesses how to pronounce the words. */
    NO_LANGUAGE,
    /** No text on any page, most likely scanned: it can be neither searched nor read aloud. */
    NO_TEXT,
    /** No text on at least one page, though on others. */
    PAGES_WITHOUT_TEXT,
    /** So much text that only its beginning is searched. */
    TEXT_CUT
}
