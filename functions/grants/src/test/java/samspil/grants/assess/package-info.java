@NullMarked
package samspil.grants.assess;

import org.jspecify.annotations.NullMarked;
