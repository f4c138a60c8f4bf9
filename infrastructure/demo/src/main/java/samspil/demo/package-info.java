/**
 * Invented directories of six municipalities: hand-written words, put together by a seed. Nothing in them is real but
 * the towns and their postal codes.
 */
@NullMarked
package samspil.demo;

import org.jspecify.annotations.NullMarked;
