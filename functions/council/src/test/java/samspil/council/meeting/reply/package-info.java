@NullMarked
package samspil.council.meeting.reply;

import org.jspecify.annotations.NullMarked;
