/** What waits for whom: contexts write it along with what causes it, and every desk begins with it. */
@NullMarked
package samspil.platform.tasks;

import org.jspecify.annotations.NullMarked;
