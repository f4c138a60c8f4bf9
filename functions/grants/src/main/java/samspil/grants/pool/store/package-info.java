/** Joint pools in the lead's partition, with a copy for each municipality that is in them. */
@NullMarked
package samspil.grants.pool.store;

import org.jspecify.annotations.NullMarked;
