/** What time alone causes. Each of it may be done twice, and what breaks off goes on with the next tick. */
@NullMarked
package samspil.grants.clock;

import org.jspecify.annotations.NullMarked;
