/** Councils and elections in their tables. */
@NullMarked
package samspil.council.store;

import org.jspecify.annotations.NullMarked;
