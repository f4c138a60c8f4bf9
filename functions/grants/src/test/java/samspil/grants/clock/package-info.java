@NullMarked
package samspil.grants.clock;

import org.jspecify.annotations.NullMarked;
