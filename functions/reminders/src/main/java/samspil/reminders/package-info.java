/** What people are reminded of, when, and what became of each mail. */
@NullMarked
package samspil.reminders;

import org.jspecify.annotations.NullMarked;
