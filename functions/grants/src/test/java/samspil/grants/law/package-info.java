@NullMarked
package samspil.grants.law;

import org.jspecify.annotations.NullMarked;
