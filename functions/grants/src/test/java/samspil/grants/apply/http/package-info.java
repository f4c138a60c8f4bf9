@NullMarked
package samspil.grants.apply.http;

import org.jspecify.annotations.NullMarked;
