/** Decisions and their letters at the desk. */
@NullMarked
package samspil.grants.decide.pages;

import org.jspecify.annotations.NullMarked;
