package samspil.documents.check;

/** Why a document is refused. Words for people stand in the labels. */
public enum DocumentFault {
    /** The file holds nothing. */
    EMPTY,
    /** The content is not a PDF, whatever the name says. */
    NOT_PDF,
    /** The file has more bytes than allowed. */
    LARGER_THAN_ALLOWED,
    /** The PDF is cut off or damaged: pages can't be read as they were written. */
    MALFORMED,
    /** The PDF is protected, with or without a password. */
    ENCRYPTED,
    /** The PDF brings a program (JavaScript). */
    SCRIPT,
    /** Another file is packed into the PDF. */
    EMBEDDED_FILE,
    /** Something in the PDF starts a program, sends a form, fetches data or opens a file elsewhere. */
    ACTION,
    /** The PDF brings sound, video, 3D or other things that play. */
    RICH_MEDIA,
    /** The PDF is a form of the old XFA kind, which most readers can't show. */
    FORM,
    /** The PDF has no page. */
    NO_PAGES,
    /** The PDF has, or says it has, more pages than allowed. */
    TOO_MANY_PAGES,
    /** Reading the PDF costs more time or memory than a document that people read should. */
    TOO_COMPLEX,
    /** The file is a PDF and another kind of file at once, such as a ZIP archive or a program. */
    POLYGLOT
}
