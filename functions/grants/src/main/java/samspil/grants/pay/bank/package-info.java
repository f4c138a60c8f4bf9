/** Files to the bank and its answers (ISO 20022). */
@NullMarked
package samspil.grants.pay.bank;

import org.jspecify.annotations.NullMarked;
