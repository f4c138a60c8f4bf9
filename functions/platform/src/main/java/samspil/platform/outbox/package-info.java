/** Letters: contexts write them along with what causes them, and they are sent from here, as often as it takes. */
@NullMarked
package samspil.platform.outbox;

import org.jspecify.annotations.NullMarked;
