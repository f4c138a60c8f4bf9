@NullMarked
package samspil.grants.form;

import org.jspecify.annotations.NullMarked;
