package samspil.reminders.pages;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.reminders.pages.mail.Words;

/** Somebody at the desk of a municipality, by a duty. */
record Desk(Municipality municipality, Words words, Identity identity, Duty duty) {

    /** The room of reminders, in a language. */
    String room(Language language) {
        return "/" + language.tag() + "/" + municipality.slug() + "/desk/reminders";
    }

    /** The same path below the room in every language. */
    Map<Language, String> everywhere(String path) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> room(language) + path));
    }

    /** Whether they may change anything, or only read. */
    boolean mayChange() {
        return duty.role() != Role.AUDITOR;
    }

    /** What every form carries. */
    Hidden token() {
        return new Hidden(FormRule.FIELD, identity.formToken());
    }
}
