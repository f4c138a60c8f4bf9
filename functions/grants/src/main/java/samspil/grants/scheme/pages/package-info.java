/** Schemes and rounds as everybody reads them. */
@NullMarked
package samspil.grants.scheme.pages;

import org.jspecify.annotations.NullMarked;
