package samspil.access.pages;

import java.time.LocalDate;
import samspil.kernel.Language;
import samspil.pages.DateWords;
import samspil.platform.access.Identity;

/** Somebody who looks at what is their own, in a municipality or above them all. */
record Owner(Language language, Identity identity) {

    /** The words for a key. */
    String say(String key, Object... arguments) {
        return AccessPages.say(language, key, arguments);
    }

    /** A day. */
    String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    /** An address below the language. */
    String address(String path) {
        return "/" + language.tag() + path;
    }
}
