/**
 * Documents of our own on paper: A4, tagged (PDF/UA), with title and language, in a typeface that travels along. The same
 * content gives the same bytes. {@link samspil.documents.print.Print} begins one.
 */
@NullMarked
package samspil.documents.print;

import org.jspecify.annotations.NullMarked;
