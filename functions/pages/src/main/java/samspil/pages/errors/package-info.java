/** What somebody with a browser sees when something went wrong. */
@NullMarked
package samspil.pages.errors;

import org.jspecify.annotations.NullMarked;
