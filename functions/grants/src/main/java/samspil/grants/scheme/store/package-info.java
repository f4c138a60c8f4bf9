/** Where schemes and rounds are kept. */
@NullMarked
package samspil.grants.scheme.store;

import org.jspecify.annotations.NullMarked;
