/** The JSON routes of files. */
@NullMarked
package samspil.grants.file.http;

import org.jspecify.annotations.NullMarked;
