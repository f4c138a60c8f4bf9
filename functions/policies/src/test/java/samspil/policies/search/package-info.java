@NullMarked
package samspil.policies.search;

import org.jspecify.annotations.NullMarked;
