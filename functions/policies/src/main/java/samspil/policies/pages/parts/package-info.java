/** What the pages of policies are put together from, beside the components that all pages share. */
@NullMarked
package samspil.policies.pages.parts;

import org.jspecify.annotations.NullMarked;
