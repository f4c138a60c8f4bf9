@NullMarked
package samspil.benchmarks.reminders;

import org.jspecify.annotations.NullMarked;
