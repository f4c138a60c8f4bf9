@NullMarked
package samspil.grants.scheme.pages;

import org.jspecify.annotations.NullMarked;
