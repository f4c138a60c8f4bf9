/** The parts that only the directory's pages have: each a record, drawn by the template of its name. */
@NullMarked
package samspil.directory.pages.parts;

import org.jspecify.annotations.NullMarked;
