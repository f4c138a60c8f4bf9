@NullMarked
package samspil.grants.register;

import org.jspecify.annotations.NullMarked;
