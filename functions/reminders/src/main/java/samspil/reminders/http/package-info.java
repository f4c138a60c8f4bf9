/** The desk's JSON API. */
@NullMarked
package samspil.reminders.http;

import org.jspecify.annotations.NullMarked;
