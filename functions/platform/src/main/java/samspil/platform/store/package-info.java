/** DynamoDB, S3 and SES behind the words the contexts use. */
@NullMarked
package samspil.platform.store;

import org.jspecify.annotations.NullMarked;
