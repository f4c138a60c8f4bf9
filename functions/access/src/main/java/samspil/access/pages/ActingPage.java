package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.ActingFor;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Button;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;

/** Asks somebody with several duties which of them they act by. */
@Singleton
record ActingPage(AccessPages pages, Municipalities municipalities, ActingFor actingFor) {

    /** All duties, the present one chosen. */
    Page ask(Language language, Identity identity, List<Duty> duties, String next) {
        var body = Stack.of(
                heading(language),
                form(language, identity, duties, next, ""),
                new PersonCode(language, identity).alert());
        return page(language, identity, body);
    }

    /** The same, when nothing was chosen that is held. */
    Page askAgain(Language language, Identity identity, List<Duty> duties, String next) {
        var error = AccessPages.say(language, "acting.error");
        var summary = new ErrorSummary(language, List.of(field(language).error(error)));
        var body = Stack.of(summary, heading(language), form(language, identity, duties, next, error));
        return page(language, identity, body).withErrors();
    }

    /** Where a duty is done. */
    String desk(Language language, Duty duty) {
        return Optional.ofNullable(duty.municipality())
                .flatMap(municipalities::byId)
                .map(Municipality::slug)
                .map(slug -> "/" + language.tag() + "/" + slug + "/desk")
                .orElseGet(() -> "/" + language.tag() + "/desk");
    }

    private Page page(Language language, Identity identity, Content body) {
        return pages.national(
                        language,
                        AccessPages.say(language, "acting.title"),
                        other -> "/" + other.tag() + "/acting",
                        body)
                .signedIn(pages.words().signedIn(language, identity));
    }

    private static Content heading(Language language) {
        return Heading.of("", AccessPages.say(language, "acting.title"), AccessPages.say(language, "acting.lead"));
    }

    private Content form(Language language, Identity identity, List<Duty> duties, String next, String error) {
        var present = DutyWords.acting(identity);
        var choices = duties.stream()
                .map(duty -> new Choice(duty.id(), words(language, duty), duty.equals(present)))
                .toList();
        var asked = new Choices(language, field(language).error(error), false, choices);
        return new Form(
                "/" + language.tag() + "/acting",
                Stream.<Content>of(
                                new Hidden(FormRule.FIELD, identity.formToken()),
                                new Hidden("next", next),
                                asked,
                                new Button(AccessPages.say(language, "acting.go"), true))
                        .toList());
    }

    private String words(Language language, Duty duty) {
        return pages.words().of(language, duty, actingFor.of(duty).orElse(""));
    }

    private static Field field(Language language) {
        return Field.of("duty", AccessPages.say(language, "acting.as"));
    }
}
