/** EventBridge Scheduler's expressions, and the keeper that runs them by the movable clock. */
@NullMarked
package samspil.local.schedules;

import org.jspecify.annotations.NullMarked;
