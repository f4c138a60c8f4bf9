/** The JSON API of schemes and rounds. */
@NullMarked
package samspil.grants.scheme.http;

import org.jspecify.annotations.NullMarked;
