@NullMarked
package samspil.council.election;

import org.jspecify.annotations.NullMarked;
