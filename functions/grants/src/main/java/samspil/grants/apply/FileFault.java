package samspil.grants.apply;

/** Why a document is refused. */
public enum FileFault {
    /** It is empty. */
    EMPTY,
    /** It is none of the types that may be sent, whatever it is called. */
    TYPE,
    /** It holds something that harms, as far as can be seen: the test string of virus checks, or macros. */
    HARMFUL,
    /** It can't be opened: broken, locked, or packed so that it grows beyond all bounds. */
    UNREADABLE
}
