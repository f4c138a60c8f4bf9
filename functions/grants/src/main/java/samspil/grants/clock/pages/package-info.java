/** What is written to people because it is time. */
@NullMarked
package samspil.grants.clock.pages;

import org.jspecify.annotations.NullMarked;
