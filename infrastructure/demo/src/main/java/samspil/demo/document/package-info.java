/** Policies as a municipality would publish them: tagged, titled, in their language, and good to look at. */
@NullMarked
package samspil.demo.document;

import org.jspecify.annotations.NullMarked;
