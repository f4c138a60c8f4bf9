/** The interface for developers: the contract as the API serves it, and a page that explains it. */
@NullMarked
package samspil.directory.pages.reference;

import org.jspecify.annotations.NullMarked;
