@NullMarked
package samspil.reminders;

import org.jspecify.annotations.NullMarked;
