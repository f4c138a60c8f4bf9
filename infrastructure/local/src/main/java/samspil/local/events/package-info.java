/** Delivers table streams and bucket events to functions: at least once, streams in order, progress kept on disk. */
@NullMarked
package samspil.local.events;

import org.jspecify.annotations.NullMarked;
