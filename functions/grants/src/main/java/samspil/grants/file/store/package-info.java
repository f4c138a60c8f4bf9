/** Files in a table, and the one transaction in which everything about a deed is written. */
@NullMarked
package samspil.grants.file.store;

import org.jspecify.annotations.NullMarked;
