/**
 * The test log-in: a small OpenID provider for the demo persons, on this machine only. Nothing of it is deployed.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0</a>
 */
@NullMarked
package samspil.local.login;

import org.jspecify.annotations.NullMarked;
