/** Applications as an organisation writes, sends and follows them. */
@NullMarked
package samspil.grants.apply.pages;

import org.jspecify.annotations.NullMarked;
