/** What was promised with a date, and what was done: contexts write it along with what causes it. */
@NullMarked
package samspil.platform.duties;

import org.jspecify.annotations.NullMarked;
