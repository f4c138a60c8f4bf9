/** The room of payments and reports at the desk. */
@NullMarked
package samspil.grants.pay.pages;

import org.jspecify.annotations.NullMarked;
