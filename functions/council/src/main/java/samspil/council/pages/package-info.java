/** Councils and elections as pages. */
@NullMarked
package samspil.council.pages;

import org.jspecify.annotations.NullMarked;
