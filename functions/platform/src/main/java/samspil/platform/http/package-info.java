/** HTTP as all contexts speak it: problems, entity tags, languages. */
@NullMarked
package samspil.platform.http;

import org.jspecify.annotations.NullMarked;
