package samspil.directory.pages.parts;

import samspil.directory.pages.words.View;
import samspil.pages.Dress;

/** Whom to ask when one does not find one's way. */
public record Guide(View view, Dress dress) implements Part {}
