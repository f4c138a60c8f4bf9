/** DynamoDB Local in this JVM. */
@NullMarked
package samspil.engines.dynamo;

import org.jspecify.annotations.NullMarked;
