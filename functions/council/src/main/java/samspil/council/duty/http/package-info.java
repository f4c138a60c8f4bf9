/** The JSON API of duties: open to everybody, and the desk's. */
@NullMarked
package samspil.council.duty.http;

import org.jspecify.annotations.NullMarked;
