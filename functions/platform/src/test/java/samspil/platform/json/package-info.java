@NullMarked
package samspil.platform.json;

import org.jspecify.annotations.NullMarked;
