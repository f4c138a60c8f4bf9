@NullMarked
package samspil.grants.apply;

import org.jspecify.annotations.NullMarked;
