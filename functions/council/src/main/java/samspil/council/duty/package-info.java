/** What a municipality promised with a date, how each promise stands, and who is reminded of it. */
@NullMarked
package samspil.council.duty;

import org.jspecify.annotations.NullMarked;
