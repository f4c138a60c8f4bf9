/** The register in the public table, written in the transaction of what it tells. */
@NullMarked
package samspil.grants.register.store;

import org.jspecify.annotations.NullMarked;
