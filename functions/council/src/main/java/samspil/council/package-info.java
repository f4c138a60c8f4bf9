/** The volunteer council: its statute, its seats, who sits on them until when, and who follows whom. */
@NullMarked
package samspil.council;

import org.jspecify.annotations.NullMarked;
