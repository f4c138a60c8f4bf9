/** Functions that the tests run, packed into an artifact of their own. */
@NullMarked
package samspil.local.handlers;

import org.jspecify.annotations.NullMarked;
