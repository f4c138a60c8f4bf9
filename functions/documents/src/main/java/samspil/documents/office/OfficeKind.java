package samspil.documents.office;

/** What a document is by its content. */
public enum OfficeKind {
    /** A text of Office Open XML. */
    DOCX,
    /** A spreadsheet of Office Open XML. */
    XLSX,
    /** A text of OpenDocument. */
    ODT,
    /** A spreadsheet of OpenDocument. */
    ODS
}
