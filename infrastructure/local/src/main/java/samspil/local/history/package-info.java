/** What was delivered to functions, and how that ended. */
@NullMarked
package samspil.local.history;

import org.jspecify.annotations.NullMarked;
