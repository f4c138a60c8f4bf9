/** The directory's rooms at the desk: what was suggested, and what is done with it. */
@NullMarked
package samspil.directory.pages.desk;

import org.jspecify.annotations.NullMarked;
