@NullMarked
package samspil.reminders.pages.mail;

import org.jspecify.annotations.NullMarked;
