/** HTTP on this machine's loopback address. */
@NullMarked
package samspil.local.http;

import org.jspecify.annotations.NullMarked;
