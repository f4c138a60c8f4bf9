/** A form as data: what is asked, what was answered, and what is wrong with the answers. */
@NullMarked
package samspil.grants.form;

import org.jspecify.annotations.NullMarked;
