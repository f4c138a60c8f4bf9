@NullMarked
package samspil.grants.register.pages;

import org.jspecify.annotations.NullMarked;
