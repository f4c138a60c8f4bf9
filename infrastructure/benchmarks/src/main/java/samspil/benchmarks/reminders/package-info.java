/** The reminders' own protocol in a world of memory, where everything goes wrong by a seed. */
@NullMarked
package samspil.benchmarks.reminders;

import org.jspecify.annotations.NullMarked;
