/** Reads what comes in from elsewhere; whatever the bytes are, the answer is records or what is wrong with the file. */
@NullMarked
package samspil.directory.exchange.incoming;

import org.jspecify.annotations.NullMarked;
