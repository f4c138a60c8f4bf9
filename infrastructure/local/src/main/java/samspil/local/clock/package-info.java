/** The movable clock that the runner and its functions share. */
@NullMarked
package samspil.local.clock;

import org.jspecify.annotations.NullMarked;
