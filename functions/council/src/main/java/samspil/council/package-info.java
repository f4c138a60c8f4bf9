/** The council, its elections, the meetings people are called to, and what was promised by when. */
@NullMarked
package samspil.council;

import org.jspecify.annotations.NullMarked;
