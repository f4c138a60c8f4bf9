/** An organisation applies: what it writes before it is sent, the documents that go with it, and sending it. */
@NullMarked
package samspil.grants.apply;

import org.jspecify.annotations.NullMarked;
