/** The JSON routes of the council's applications. */
@NullMarked
package samspil.grants.assess.http;

import org.jspecify.annotations.NullMarked;
