package samspil.pages.components;

import samspil.kernel.Language;

/** Leads to the page before. */
public record BackLink(Language language, String address) implements Component {}
