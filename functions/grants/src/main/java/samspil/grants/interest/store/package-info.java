/** Those who assess cases, out of the tables that know them. */
@NullMarked
package samspil.grants.interest.store;

import org.jspecify.annotations.NullMarked;
