/** How somebody comes to represent an organisation: the ladder of claims, and delegates. */
@NullMarked
package samspil.access.claim;

import org.jspecify.annotations.NullMarked;
