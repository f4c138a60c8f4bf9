/** Seats and scenarios in their tables. */
@NullMarked
package samspil.grants.assess.store;

import org.jspecify.annotations.NullMarked;
