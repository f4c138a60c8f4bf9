/** The control page and its JSON twin, below {@code /_local/}; nothing of it is deployed. */
@NullMarked
package samspil.local.control;

import org.jspecify.annotations.NullMarked;
