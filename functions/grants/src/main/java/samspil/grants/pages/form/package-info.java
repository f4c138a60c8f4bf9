/** Somebody at the desk of a municipality's grants: what journeys and pages there stand on. */
@NullMarked
package samspil.grants.pages.form;

import org.jspecify.annotations.NullMarked;
