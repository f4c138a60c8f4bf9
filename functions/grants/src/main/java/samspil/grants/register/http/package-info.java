/** The register and its publications for programs. */
@NullMarked
package samspil.grants.register.http;

import org.jspecify.annotations.NullMarked;
