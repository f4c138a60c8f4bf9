/** Consultations as pages and letters. */
@NullMarked
package samspil.policies.pages.consultation;

import org.jspecify.annotations.NullMarked;
