/** Runs every function in its own JVM behind a Lambda Runtime API. */
@NullMarked
package samspil.local.runtime;

import org.jspecify.annotations.NullMarked;
