/** What the law of a country demands of a case and of its letters, as dated data. */
@NullMarked
package samspil.grants.law;

import org.jspecify.annotations.NullMarked;
