package samspil.pages.components;

import samspil.kernel.Language;
import samspil.pages.SignedIn;

/** Who is logged in and for whom they act, with the way to change that and the way out. */
public record SignedInStrip(Language language, SignedIn who) implements Component {}
