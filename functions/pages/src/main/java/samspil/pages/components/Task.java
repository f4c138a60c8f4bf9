package samspil.pages.components;

import samspil.pages.Link;

/**
 * Something that waits for somebody.
 *
 * @param link its title, leading to where it is done
 * @param what in a sentence; may be empty
 * @param when since when it waits or when it is due, in words; may be empty
 * @param count how many of them there are, as it is to be read; may be empty
 * @param urgent whether its day has come
 */
public record Task(Link link, String what, String when, String count, boolean urgent) {}
