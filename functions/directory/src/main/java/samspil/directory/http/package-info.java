/** The directory's JSON: parse, one use case, map. */
@NullMarked
package samspil.directory.http;

import org.jspecify.annotations.NullMarked;
