/** Joint pools for programs. */
@NullMarked
package samspil.grants.pool.http;

import org.jspecify.annotations.NullMarked;
