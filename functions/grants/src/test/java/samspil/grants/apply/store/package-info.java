@NullMarked
package samspil.grants.apply.store;

import org.jspecify.annotations.NullMarked;
