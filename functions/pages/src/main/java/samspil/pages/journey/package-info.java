/**
 * Forms of few questions, asked a page at a time, whose answers travel along until they are checked. A context implements
 * {@link samspil.pages.journey.Ground} (who is there, and in which words) and {@link samspil.pages.journey.Journey} (the
 * questions, and what comes of the answers); its controllers call {@link samspil.pages.journey.Travel}.
 */
@NullMarked
package samspil.pages.journey;

import org.jspecify.annotations.NullMarked;
