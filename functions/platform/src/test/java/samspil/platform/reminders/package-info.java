@NullMarked
package samspil.platform.reminders;

import org.jspecify.annotations.NullMarked;
