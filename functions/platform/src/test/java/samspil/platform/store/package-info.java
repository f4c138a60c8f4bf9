@NullMarked
package samspil.platform.store;

import org.jspecify.annotations.NullMarked;
