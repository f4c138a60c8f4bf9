@NullMarked
package samspil.grants.file.store;

import org.jspecify.annotations.NullMarked;
