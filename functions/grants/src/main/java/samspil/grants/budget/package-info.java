/** Budget lines: how much may be given, and an account of every øre that can only be added to. */
@NullMarked
package samspil.grants.budget;

import org.jspecify.annotations.NullMarked;
