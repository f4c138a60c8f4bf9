/** Reminders, notices and mails in their table, and what is known of mails in another. */
@NullMarked
package samspil.reminders.store;

import org.jspecify.annotations.NullMarked;
