/** What {@code template.yaml} and the OpenAPI contract it includes say, with every reference resolved. */
@NullMarked
package samspil.engines.template;

import org.jspecify.annotations.NullMarked;
