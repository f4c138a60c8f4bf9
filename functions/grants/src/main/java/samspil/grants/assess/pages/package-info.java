/** The council's applications: scores, recusals, votes, and ways to share a pool. */
@NullMarked
package samspil.grants.assess.pages;

import org.jspecify.annotations.NullMarked;
