@NullMarked
package samspil.policies.pages;

import org.jspecify.annotations.NullMarked;
