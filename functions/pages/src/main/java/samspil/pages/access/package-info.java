/** What all pages behind the log-in share: who is logged in, in words, and how somebody is turned away. */
@NullMarked
package samspil.pages.access;

import org.jspecify.annotations.NullMarked;
