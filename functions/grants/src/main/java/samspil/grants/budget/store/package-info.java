/** Budget lines and their ledgers in a table of their own. */
@NullMarked
package samspil.grants.budget.store;

import org.jspecify.annotations.NullMarked;
