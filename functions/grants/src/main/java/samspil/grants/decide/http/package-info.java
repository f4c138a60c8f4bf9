/** The JSON routes of decisions. */
@NullMarked
package samspil.grants.decide.http;

import org.jspecify.annotations.NullMarked;
