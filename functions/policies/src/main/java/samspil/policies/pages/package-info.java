/** What everybody reads of a municipality's policies. */
@NullMarked
package samspil.policies.pages;

import org.jspecify.annotations.NullMarked;
