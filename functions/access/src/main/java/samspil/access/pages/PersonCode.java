package samspil.access.pages;

import gg.jte.Content;
import samspil.kernel.Language;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.platform.access.Identity;

/** Tells somebody by what code an administrator finds them. */
record PersonCode(Language language, Identity identity) {

    Content alert() {
        return Alert.of(
                AlertKind.INFO,
                AccessPages.say(language, "own.code"),
                AccessPages.say(language, "own.code.text", identity.person()));
    }
}
