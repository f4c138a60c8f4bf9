/** Payments of awards, in instalments and each once; reports, and what comes back. */
@NullMarked
package samspil.grants.pay;

import org.jspecify.annotations.NullMarked;
