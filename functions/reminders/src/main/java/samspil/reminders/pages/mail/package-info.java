/** The mails, as HTML and as plain text. */
@NullMarked
package samspil.reminders.pages.mail;

import org.jspecify.annotations.NullMarked;
