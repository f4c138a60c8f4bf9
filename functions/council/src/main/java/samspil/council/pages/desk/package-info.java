/** The desk's rooms of the council and its elections. */
@NullMarked
package samspil.council.pages.desk;

import org.jspecify.annotations.NullMarked;
