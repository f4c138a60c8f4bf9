/** What was written by hand for the invented directories, and the small grammars it is written in. */
@NullMarked
package samspil.demo.stock;

import org.jspecify.annotations.NullMarked;
