/** Tests over the whole tree: that it agrees with itself, keeps its directions, and can be used. */
@NullMarked
package samspil.checks;

import org.jspecify.annotations.NullMarked;
