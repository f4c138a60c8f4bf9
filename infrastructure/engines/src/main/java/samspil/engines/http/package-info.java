/** What every engine shares of HTTP: a loopback server, answers, a body that is read once and given again. */
@NullMarked
package samspil.engines.http;

import org.jspecify.annotations.NullMarked;
