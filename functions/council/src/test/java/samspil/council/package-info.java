@NullMarked
package samspil.council;

import org.jspecify.annotations.NullMarked;
