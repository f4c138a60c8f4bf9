/** Payment files for programs. */
@NullMarked
package samspil.grants.pay.http;

import org.jspecify.annotations.NullMarked;
