@NullMarked
package samspil.grants.pay.store;

import org.jspecify.annotations.NullMarked;
