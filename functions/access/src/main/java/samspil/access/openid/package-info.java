/** The identity provider, asked by OpenID Connect. */
@NullMarked
package samspil.access.openid;

import org.jspecify.annotations.NullMarked;
