/** What people say of drafts: the time in which they may, their responses, and the municipality's answers. */
@NullMarked
package samspil.policies.consultation;

import org.jspecify.annotations.NullMarked;
