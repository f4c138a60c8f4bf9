/** Where letters on paper lie. */
@NullMarked
package samspil.grants.decide.store;

import org.jspecify.annotations.NullMarked;
