/**
 * Checking an uploaded document within bounds, and comparing the texts of two versions. Nothing here knows where files
 * come from: {@link samspil.policies.document.CheckDocument} takes a path and answers with a verdict.
 */
@NullMarked
package samspil.policies.document;

import org.jspecify.annotations.NullMarked;
