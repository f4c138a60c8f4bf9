/** Duties in their table. */
@NullMarked
package samspil.council.duty.store;

import org.jspecify.annotations.NullMarked;
