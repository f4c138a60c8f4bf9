/** Interests on pages: to whom it concerns, and to who settles it. */
@NullMarked
package samspil.grants.interest.pages;

import org.jspecify.annotations.NullMarked;
