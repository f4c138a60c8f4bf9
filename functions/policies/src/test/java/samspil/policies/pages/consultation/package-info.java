@NullMarked
package samspil.policies.pages.consultation;

import org.jspecify.annotations.NullMarked;
