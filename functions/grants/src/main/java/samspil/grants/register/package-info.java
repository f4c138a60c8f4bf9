/** What everybody may know of awards: the register, from which every publication is made. */
@NullMarked
package samspil.grants.register;

import org.jspecify.annotations.NullMarked;
