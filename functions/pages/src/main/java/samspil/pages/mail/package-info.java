/** Mails in the two forms that every reader can show. */
@NullMarked
package samspil.pages.mail;

import org.jspecify.annotations.NullMarked;
