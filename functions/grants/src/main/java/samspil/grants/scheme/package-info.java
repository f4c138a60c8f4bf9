/** Schemes for which the municipality gives grants, and the rounds in which it does. */
@NullMarked
package samspil.grants.scheme;

import org.jspecify.annotations.NullMarked;
