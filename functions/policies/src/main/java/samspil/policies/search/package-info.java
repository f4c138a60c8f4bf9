/** Policies found by words: in what is said of them, and in the texts of their documents. */
@NullMarked
package samspil.policies.search;

import org.jspecify.annotations.NullMarked;
