/** Policies and documents in DynamoDB and S3. */
@NullMarked
package samspil.policies.store;

import org.jspecify.annotations.NullMarked;
