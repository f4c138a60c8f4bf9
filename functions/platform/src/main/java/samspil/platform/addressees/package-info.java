/** Whom mails to a role reach: who gives a role or a seat writes it along, and reminders read it. */
@NullMarked
package samspil.platform.addressees;

import org.jspecify.annotations.NullMarked;
