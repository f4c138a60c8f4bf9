/** Answers to invitations: who comes, who waits for a place, and the links by which they say so. */
@NullMarked
package samspil.council.meeting.reply;

import org.jspecify.annotations.NullMarked;
