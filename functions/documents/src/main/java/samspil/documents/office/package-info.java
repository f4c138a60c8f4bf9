/**
 * Checking an uploaded document of an office suite: Office Open XML (ISO/IEC 29500) and OpenDocument (ISO/IEC 26300), which
 * are ZIP archives of XML. {@link samspil.documents.office.CheckOffice} reads them piece by piece and runs nothing.
 */
@NullMarked
package samspil.documents.office;

import org.jspecify.annotations.NullMarked;
