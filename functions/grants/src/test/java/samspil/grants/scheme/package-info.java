@NullMarked
package samspil.grants.scheme;

import org.jspecify.annotations.NullMarked;
