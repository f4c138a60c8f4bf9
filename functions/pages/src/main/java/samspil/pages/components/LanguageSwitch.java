package samspil.pages.components;

import java.util.Map;
import samspil.kernel.Language;

/**
 * The same page in the other languages.
 *
 * @param addresses its path in each language it can be read in
 */
public record LanguageSwitch(Language language, Map<Language, String> addresses) implements Component {}
