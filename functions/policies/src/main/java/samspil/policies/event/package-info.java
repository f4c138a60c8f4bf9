/** What happens by itself: uploads, verdicts, the clock. */
@NullMarked
package samspil.policies.event;

import org.jspecify.annotations.NullMarked;
