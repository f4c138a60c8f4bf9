/** Councils and elections as JSON. */
@NullMarked
package samspil.council.http;

import org.jspecify.annotations.NullMarked;
