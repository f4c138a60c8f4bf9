/** Forms of few questions, asked a page at a time, whose answers travel along until they are checked. */
@NullMarked
package samspil.grants.pages.form;

import org.jspecify.annotations.NullMarked;
