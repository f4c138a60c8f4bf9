/** How applications are assessed: scores, seats of the council, and ways to share a pool. Nothing here decides. */
@NullMarked
package samspil.grants.assess;

import org.jspecify.annotations.NullMarked;
