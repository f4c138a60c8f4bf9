@NullMarked
package samspil.policies.consultation;

import org.jspecify.annotations.NullMarked;
