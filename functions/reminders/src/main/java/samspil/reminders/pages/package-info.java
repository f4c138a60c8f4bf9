/** The rooms for people: what will be sent, what was not delivered, the way out of a subscription. */
@NullMarked
package samspil.reminders.pages;

import org.jspecify.annotations.NullMarked;
