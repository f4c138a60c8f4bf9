/** Policies in the words of a language: dates as exact as they are known, sizes, addresses. */
@NullMarked
package samspil.policies.pages.words;

import org.jspecify.annotations.NullMarked;
