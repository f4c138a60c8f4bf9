@NullMarked
package samspil.council.meeting;

import org.jspecify.annotations.NullMarked;
