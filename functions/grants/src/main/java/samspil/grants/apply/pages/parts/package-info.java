/** Parts of the forms of applications: records whose templates have their names. */
@NullMarked
package samspil.grants.apply.pages.parts;

import org.jspecify.annotations.NullMarked;
