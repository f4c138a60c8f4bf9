/** What the directory publishes of its organisations, for the other contexts. */
@NullMarked
package samspil.platform.organisations;

import org.jspecify.annotations.NullMarked;
