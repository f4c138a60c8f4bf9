@NullMarked
package samspil.policies.http;

import org.jspecify.annotations.NullMarked;
