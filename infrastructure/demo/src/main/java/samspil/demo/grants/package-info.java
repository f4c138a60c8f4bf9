/** The demo's grants. */
@NullMarked
package samspil.demo.grants;

import org.jspecify.annotations.NullMarked;
