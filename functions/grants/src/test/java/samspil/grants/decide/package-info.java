@NullMarked
package samspil.grants.decide;

import org.jspecify.annotations.NullMarked;
