/** What happens by itself to uploaded documents. */
@NullMarked
package samspil.grants.apply.event;

import org.jspecify.annotations.NullMarked;
