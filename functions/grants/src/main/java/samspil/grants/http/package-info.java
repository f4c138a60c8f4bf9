/** What all JSON routes and pages of grants share. */
@NullMarked
package samspil.grants.http;

import org.jspecify.annotations.NullMarked;
