/**
 * Checking an uploaded document within bounds. Nothing here knows where files come from:
 * {@link samspil.documents.check.CheckDocument} takes a path and answers with a verdict.
 */
@NullMarked
package samspil.documents.check;

import org.jspecify.annotations.NullMarked;
