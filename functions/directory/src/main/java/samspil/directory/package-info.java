/**
 * The directory (vejviser): the organisations of a municipality, what they do, whom they look for and where they meet.
 * This package holds records and rules; {@code store}, {@code http}, {@code pages}, {@code event} and
 * {@code exchange} carry them to and from the world.
 */
@NullMarked
package samspil.directory;

import org.jspecify.annotations.NullMarked;
