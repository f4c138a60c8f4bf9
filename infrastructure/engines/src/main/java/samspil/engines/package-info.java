/** The services of AWS that Samspil stands on, in one JVM, for the local system and for tests. */
@NullMarked
package samspil.engines;

import org.jspecify.annotations.NullMarked;
