/** Schemes and rounds at the desk. */
@NullMarked
package samspil.grants.scheme.pages.desk;

import org.jspecify.annotations.NullMarked;
