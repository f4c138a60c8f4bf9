/** Elections by and among the organisations: candidates, a secret ballot, the count, and lots that anybody can draw again. */
@NullMarked
package samspil.council.election;

import org.jspecify.annotations.NullMarked;
