/** Who asks, what they may do here, and the one place where that is decided. */
@NullMarked
package samspil.platform.access;

import org.jspecify.annotations.NullMarked;
