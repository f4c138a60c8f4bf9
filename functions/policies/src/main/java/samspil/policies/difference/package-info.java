/** How one text became another, in paragraphs and in words. */
@NullMarked
package samspil.policies.difference;

import org.jspecify.annotations.NullMarked;
