@NullMarked
package samspil.council.duty.pages;

import org.jspecify.annotations.NullMarked;
