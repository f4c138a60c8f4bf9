/** What every context needs of AWS, Micronaut and Lambda, said once. */
@NullMarked
package samspil.platform;

import org.jspecify.annotations.NullMarked;
