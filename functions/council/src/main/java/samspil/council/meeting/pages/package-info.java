/** Meetings as HTML and as letters. */
@NullMarked
package samspil.council.meeting.pages;

import org.jspecify.annotations.NullMarked;
