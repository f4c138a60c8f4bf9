/** The applications of a round and their files, for who works them. */
@NullMarked
package samspil.grants.file.pages.desk;

import org.jspecify.annotations.NullMarked;
