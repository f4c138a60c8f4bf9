/** The local system: starts engines, functions, gateway and control page from {@code template.yaml}. */
@NullMarked
package samspil.local;

import org.jspecify.annotations.NullMarked;
