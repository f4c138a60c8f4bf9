/** The tick. */
@NullMarked
package samspil.grants.clock.event;

import org.jspecify.annotations.NullMarked;
