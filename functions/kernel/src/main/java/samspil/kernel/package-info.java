/** Values and rules that every context shares: plain Java, no AWS, no framework. */
@NullMarked
package samspil.kernel;

import org.jspecify.annotations.NullMarked;
