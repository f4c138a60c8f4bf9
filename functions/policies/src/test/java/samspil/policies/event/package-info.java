@NullMarked
package samspil.policies.event;

import org.jspecify.annotations.NullMarked;
