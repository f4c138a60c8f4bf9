/** Items, keys and queries of the directory. */
@NullMarked
package samspil.directory.store;

import org.jspecify.annotations.NullMarked;
