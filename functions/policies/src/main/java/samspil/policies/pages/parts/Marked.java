package samspil.policies.pages.parts;

import samspil.policies.search.Snippet;

/** A few words of a text, those that were looked for marked. */
public record Marked(Snippet snippet) implements Part {}
