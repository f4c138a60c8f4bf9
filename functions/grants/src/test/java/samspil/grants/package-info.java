@NullMarked
package samspil.grants;

import org.jspecify.annotations.NullMarked;
