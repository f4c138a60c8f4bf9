/** Grants: the names that schemes, rounds, budget lines and applications go by, and what all of them share. */
@NullMarked
package samspil.grants;

import org.jspecify.annotations.NullMarked;
