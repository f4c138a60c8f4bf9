/** The file of an application: a record of what happened to it, from which everything else follows. */
@NullMarked
package samspil.grants.file;

import org.jspecify.annotations.NullMarked;
