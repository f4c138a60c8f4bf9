/** The demo data's meetings. What was said at them is invented. */
@NullMarked
package samspil.demo.meetings;

import org.jspecify.annotations.NullMarked;
