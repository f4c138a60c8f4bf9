@NullMarked
package samspil.grants.apply.pages;

import org.jspecify.annotations.NullMarked;
