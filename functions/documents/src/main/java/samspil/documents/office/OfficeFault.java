package samspil.documents.office;

/** Why a document is refused. Words for people stand with whoever asks. */
public enum OfficeFault {
    /** It is cut off or damaged, or says of itself what is not so. */
    BROKEN,
    /** It is none of the kinds that are known. */
    UNKNOWN,
    /** It is protected by a password. */
    LOCKED,
    /** Unpacked, it is larger, or made of more parts, than any document that people write. */
    TOO_LARGE,
    /** It brings a program: macros, scripts, controls. */
    MACRO,
    /** Another file is packed into it that could be anything. */
    EMBEDDED,
    /** It fetches something from elsewhere when it is opened. Links that a reader follows by choice are welcome. */
    EXTERNAL,
    /** It holds the test string of virus checks. */
    TEST_VIRUS
}
