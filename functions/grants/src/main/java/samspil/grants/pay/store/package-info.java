/** Payment files in a table of their own. */
@NullMarked
package samspil.grants.pay.store;

import org.jspecify.annotations.NullMarked;
