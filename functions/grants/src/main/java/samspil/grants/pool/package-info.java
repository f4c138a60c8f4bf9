/** Joint pools: several municipalities with own shares, one round, and an account for each of them. */
@NullMarked
package samspil.grants.pool;

import org.jspecify.annotations.NullMarked;
