/** The authorizer. */
@NullMarked
package samspil.access.event;

import org.jspecify.annotations.NullMarked;
