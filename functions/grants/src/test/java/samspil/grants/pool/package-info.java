@NullMarked
package samspil.grants.pool;

import org.jspecify.annotations.NullMarked;
