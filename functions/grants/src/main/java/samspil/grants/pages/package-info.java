/** What all pages of grants share: the frame, the words, and how dates and amounts are read. */
@NullMarked
package samspil.grants.pages;

import org.jspecify.annotations.NullMarked;
