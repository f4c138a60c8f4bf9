/** The chores with what they need. */
@NullMarked
package samspil.grants.clock.store;

import org.jspecify.annotations.NullMarked;
