@NullMarked
package samspil.grants.pay.pages;

import org.jspecify.annotations.NullMarked;
