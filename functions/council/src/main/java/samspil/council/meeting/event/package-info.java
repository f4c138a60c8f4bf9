/** What happens to meetings without anybody asking: letters, and places that become free. */
@NullMarked
package samspil.council.meeting.event;

import org.jspecify.annotations.NullMarked;
