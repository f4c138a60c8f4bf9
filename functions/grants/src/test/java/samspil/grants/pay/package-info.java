@NullMarked
package samspil.grants.pay;

import org.jspecify.annotations.NullMarked;
