/** The JSON API of policies: open to everybody, and the desk's. */
@NullMarked
package samspil.policies.http;

import org.jspecify.annotations.NullMarked;
