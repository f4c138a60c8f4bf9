/** Who stands close to an organisation: who knows it writes it along, and who judges a case of the organisation reads it. */
@NullMarked
package samspil.platform.ties;

import org.jspecify.annotations.NullMarked;
