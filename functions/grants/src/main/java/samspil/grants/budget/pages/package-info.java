/** The budget at the desk. */
@NullMarked
package samspil.grants.budget.pages;

import org.jspecify.annotations.NullMarked;
