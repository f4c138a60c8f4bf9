/** SES v2 in this JVM: keeps what is sent instead of sending it. */
@NullMarked
package samspil.engines.ses;

import org.jspecify.annotations.NullMarked;
