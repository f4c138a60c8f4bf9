@NullMarked
package samspil.grants.register.store;

import org.jspecify.annotations.NullMarked;
