/** The budget's JSON routes. */
@NullMarked
package samspil.grants.budget.http;

import org.jspecify.annotations.NullMarked;
