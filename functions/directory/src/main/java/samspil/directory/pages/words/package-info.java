/** What the directory's pages say: times, ages, prices and trust as people say them. */
@NullMarked
package samspil.directory.pages.words;

import org.jspecify.annotations.NullMarked;
