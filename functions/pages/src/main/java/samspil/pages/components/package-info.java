/** The parts that pages are built from: each a record, drawn by the template of its name. */
@NullMarked
package samspil.pages.components;

import org.jspecify.annotations.NullMarked;
