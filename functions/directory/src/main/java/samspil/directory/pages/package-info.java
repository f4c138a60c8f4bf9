/** The directory as pages for people. */
@NullMarked
package samspil.directory.pages;

import org.jspecify.annotations.NullMarked;
