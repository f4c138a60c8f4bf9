/** What a municipality has promised in its policies: their versions, their life, and what people say of drafts. */
@NullMarked
package samspil.policies;

import org.jspecify.annotations.NullMarked;
