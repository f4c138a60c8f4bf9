@NullMarked
package samspil.pages.journey;

import org.jspecify.annotations.NullMarked;
