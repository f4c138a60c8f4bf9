/** Fills a new data folder with the demo data, through the product's own API. */
@NullMarked
package samspil.local.demo;

import org.jspecify.annotations.NullMarked;
