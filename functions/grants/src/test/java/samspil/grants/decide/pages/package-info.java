@NullMarked
package samspil.grants.decide.pages;

import org.jspecify.annotations.NullMarked;
