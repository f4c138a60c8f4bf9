/** Joint pools at the desks of all who are in them. */
@NullMarked
package samspil.grants.pool.pages;

import org.jspecify.annotations.NullMarked;
