/** The register as a page. */
@NullMarked
package samspil.grants.register.pages;

import org.jspecify.annotations.NullMarked;
