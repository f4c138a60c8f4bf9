/**
 * The search of the directory: an index in memory, built once for each state of a municipality's catalogue. No input and
 * no output; a better engine may take its place behind {@link samspil.directory.Search}.
 *
 * <p>The rules of words, in the order they are tried for each word typed:
 *
 * <ol>
 *   <li>the word itself, other forms of it, longer words that begin with it, and compounds that hold it;
 *   <li>words of the wide sectors (ICNPO) that stand for more than was asked;
 *   <li>the parts of the word, where it is a compound of known words;
 *   <li>the nearest known word, one letter away or two in a long word; the answer says so.
 * </ol>
 *
 * All words must fit. Where no entry has them all, the entries with the most of them are given and the answer says so.
 */
@NullMarked
package samspil.directory.search;

import org.jspecify.annotations.NullMarked;
