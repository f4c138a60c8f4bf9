/** Sessions, log-ins and assignments in one table. */
@NullMarked
package samspil.access.store;

import org.jspecify.annotations.NullMarked;
