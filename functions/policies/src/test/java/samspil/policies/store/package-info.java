@NullMarked
package samspil.policies.store;

import org.jspecify.annotations.NullMarked;
