/** What happens by itself: streams, files and schedules. */
@NullMarked
package samspil.directory.event;

import org.jspecify.annotations.NullMarked;
