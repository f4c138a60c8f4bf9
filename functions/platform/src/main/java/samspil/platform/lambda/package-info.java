/** Where Lambda calls in. */
@NullMarked
package samspil.platform.lambda;

import org.jspecify.annotations.NullMarked;
