@NullMarked
package samspil.grants.scheme.http;

import org.jspecify.annotations.NullMarked;
