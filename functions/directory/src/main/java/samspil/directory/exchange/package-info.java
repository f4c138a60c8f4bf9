/**
 * The directory in the forms that others read and write. Everything that leaves is made of one
 * {@link samspil.directory.Catalogue}; nothing here reads or writes a store.
 */
@NullMarked
package samspil.directory.exchange;

import org.jspecify.annotations.NullMarked;
