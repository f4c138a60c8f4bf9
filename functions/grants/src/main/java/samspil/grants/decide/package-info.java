/** The letter that tells a decision. */
@NullMarked
package samspil.grants.decide;

import org.jspecify.annotations.NullMarked;
