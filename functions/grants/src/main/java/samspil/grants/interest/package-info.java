/** Who may have an interest in a case: what others know of boards and roles, held against those who assess it. */
@NullMarked
package samspil.grants.interest;

import org.jspecify.annotations.NullMarked;
