/** Commands that measure. Each prints what it measured and how; none is a test. */
@NullMarked
package samspil.benchmarks;

import org.jspecify.annotations.NullMarked;
