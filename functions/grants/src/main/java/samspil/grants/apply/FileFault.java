package samspil.grants.apply;

import samspil.documents.check.DocumentFault;
import samspil.documents.office.OfficeFault;

/** Why a document is refused. */
public enum FileFault {
    /** It is empty. */
    EMPTY,
    /** It is none of the types that may be sent, whatever it is called. */
    TYPE,
    /** It holds something that harms, as far as can be seen: the test string of virus checks, or a program. */
    HARMFUL,
    /** It can't be opened: broken, or not what it says it is. */
    UNREADABLE,
    /** It is protected, with or without a password. */
    LOCKED,
    /** Other files are packed into it, or things that play. */
    EMBEDDED,
    /** It fetches something from elsewhere, or starts something, when it is opened. */
    EXTERNAL,
    /** Reading it costs more time or memory than a document that people read should. */
    TOO_COMPLEX;

    /** What is wrong with a PDF. */
    static FileFault of(DocumentFault fault) {
        return switch (fault) {
            case EMPTY -> EMPTY;
            case NOT_PDF -> TYPE;
            case SCRIPT, POLYGLOT -> HARMFUL;
            case MALFORMED, NO_PAGES, FORM -> UNREADABLE;
            case ENCRYPTED -> LOCKED;
            case EMBEDDED_FILE, RICH_MEDIA -> EMBEDDED;
            case ACTION -> EXTERNAL;
            case LARGER_THAN_ALLOWED, TOO_MANY_PAGES, TOO_COMPLEX -> TOO_COMPLEX;
        };
    }

    /** What is wrong with a document of an office suite. */
    static FileFault of(OfficeFault fault) {
        return switch (fault) {
            case BROKEN -> UNREADABLE;
            case UNKNOWN -> TYPE;
            case LOCKED -> LOCKED;
            case TOO_LARGE -> TOO_COMPLEX;
            case MACRO, TEST_VIRUS -> HARMFUL;
            case EMBEDDED -> EMBEDDED;
            case EXTERNAL -> EXTERNAL;
        };
    }
}
