/** Strict JSON: every refusal says where. */
@NullMarked
package samspil.platform.json;

import org.jspecify.annotations.NullMarked;
