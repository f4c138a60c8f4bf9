/** The JSON API of roles and the record. */
@NullMarked
package samspil.access.http;

import org.jspecify.annotations.NullMarked;
