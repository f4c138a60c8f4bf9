/** What pages show of an application's file, whoever reads it. */
@NullMarked
package samspil.grants.file.pages;

import org.jspecify.annotations.NullMarked;
