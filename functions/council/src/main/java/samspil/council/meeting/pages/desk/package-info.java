/** The desk at which meetings are planned, people are asked to come, and minutes are written. */
@NullMarked
package samspil.council.meeting.pages.desk;

import org.jspecify.annotations.NullMarked;
