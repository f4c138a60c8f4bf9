/** The desk at which a municipality's policies are kept, and what its pages stand in. */
@NullMarked
package samspil.policies.pages.desk;

import org.jspecify.annotations.NullMarked;
