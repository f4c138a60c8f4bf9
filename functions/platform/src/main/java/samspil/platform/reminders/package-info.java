/**
 * Deadlines and what is derived from them: contexts write both along with what causes them, and
 * {@code functions/reminders} sends.
 */
@NullMarked
package samspil.platform.reminders;

import org.jspecify.annotations.NullMarked;
