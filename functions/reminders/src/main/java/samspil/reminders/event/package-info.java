/** What comes from the clock and from the mail service. */
@NullMarked
package samspil.reminders.event;

import org.jspecify.annotations.NullMarked;
