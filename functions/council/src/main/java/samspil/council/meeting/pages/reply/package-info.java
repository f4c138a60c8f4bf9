/** The pages that an invitation's link opens, without log-in. */
@NullMarked
package samspil.council.meeting.pages.reply;

import org.jspecify.annotations.NullMarked;
