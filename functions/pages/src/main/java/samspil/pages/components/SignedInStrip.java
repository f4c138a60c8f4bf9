package samspil.pages.components;

import samspil.kernel.Language;
import samspil.pages.SignedIn;

/**
 * Who is logged in and for whom they act, with the way to their desk, to change that, and out.
 *
 * @param desk its address
 */
public record SignedInStrip(Language language, SignedIn who, String desk) implements Component {}
