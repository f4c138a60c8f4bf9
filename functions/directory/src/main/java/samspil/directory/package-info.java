/** Organisations, activities, opportunities and venues. */
@NullMarked
package samspil.directory;

import org.jspecify.annotations.NullMarked;
