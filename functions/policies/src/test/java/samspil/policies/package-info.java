@NullMarked
package samspil.policies;

import org.jspecify.annotations.NullMarked;
