/** The room of policies: all of them, one with its life and what is done with it, and documents on their way. */
@NullMarked
package samspil.policies.pages.desk.room;

import org.jspecify.annotations.NullMarked;
