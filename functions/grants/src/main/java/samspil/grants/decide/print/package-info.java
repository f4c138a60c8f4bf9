/** The letter of a decision on paper. */
@NullMarked
package samspil.grants.decide.print;

import org.jspecify.annotations.NullMarked;
