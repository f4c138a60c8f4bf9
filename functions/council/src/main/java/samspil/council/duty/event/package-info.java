/** What happens to duties by the clock. */
@NullMarked
package samspil.council.duty.event;

import org.jspecify.annotations.NullMarked;
