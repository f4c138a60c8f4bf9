/** S3Proxy in this JVM, with events. */
@NullMarked
package samspil.engines.s3;

import org.jspecify.annotations.NullMarked;
