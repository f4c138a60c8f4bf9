/** The lives of three real policies, with papers whose text is invented. */
@NullMarked
package samspil.demo.policies;

import org.jspecify.annotations.NullMarked;
