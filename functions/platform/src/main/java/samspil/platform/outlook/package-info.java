/** What comes next in a municipality: contexts write it along with what causes it, and its home page shows it. */
@NullMarked
package samspil.platform.outlook;

import org.jspecify.annotations.NullMarked;
