@NullMarked
package samspil.council.meeting.cafe;

import org.jspecify.annotations.NullMarked;
