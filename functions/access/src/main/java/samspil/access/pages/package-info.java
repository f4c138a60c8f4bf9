/** The pages of log-in and of the desk. */
@NullMarked
package samspil.access.pages;

import org.jspecify.annotations.NullMarked;
