@NullMarked
package samspil.pages;

import org.jspecify.annotations.NullMarked;
