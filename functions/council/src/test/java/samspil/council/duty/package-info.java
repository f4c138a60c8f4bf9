@NullMarked
package samspil.council.duty;

import org.jspecify.annotations.NullMarked;
