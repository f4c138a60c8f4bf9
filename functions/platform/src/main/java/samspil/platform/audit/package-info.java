/** Who did what, for whom, from which version: a record that is only ever added to, and shows when it was changed. */
@NullMarked
package samspil.platform.audit;

import org.jspecify.annotations.NullMarked;
