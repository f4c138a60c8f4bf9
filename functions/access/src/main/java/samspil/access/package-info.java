/** Who is logged in, which duties they have and had, and what follows from that. */
@NullMarked
package samspil.access;

import org.jspecify.annotations.NullMarked;
