@NullMarked
package samspil.grants.register.exchange;

import org.jspecify.annotations.NullMarked;
