/** Awards and calls in the forms that others read. */
@NullMarked
package samspil.grants.register.exchange;

import org.jspecify.annotations.NullMarked;
