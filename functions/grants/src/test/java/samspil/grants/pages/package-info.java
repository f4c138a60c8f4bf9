@NullMarked
package samspil.grants.pages;

import org.jspecify.annotations.NullMarked;
