/** Applications as an organisation asks for them over the API. */
@NullMarked
package samspil.grants.apply.http;

import org.jspecify.annotations.NullMarked;
