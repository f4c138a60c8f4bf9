@NullMarked
package samspil.grants.file;

import org.jspecify.annotations.NullMarked;
