package samspil.grants.decide.pages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.file.Contact;
import samspil.grants.file.Contact.To;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.pages.Link;
import samspil.pages.mail.PlainMail;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Letter;

/** Sends the letter of a decision by mail, all of it, to the published addresses of all who apply. */
@Singleton
record LetterMail(Environment environment, Municipalities municipalities, Organisations organisations) {

    /** None where nobody has an address; the letter is then printed. */
    List<Letter> letters(Case it, LetterText letter) {
        return new Contact(organisations)
                .parties(it).stream().map(to -> letter(it, letter, to)).toList();
    }

    private Letter letter(Case it, LetterText letter, To to) {
        var file = it.file();
        var municipality = municipalities.byId(file.municipality()).orElseThrow();
        var language = Language.of(letter.language()).orElseThrow();
        var visit = new Visit(municipality, language, file.last().at());
        var before = new ArrayList<>(List.of(visit.say("tidings.hello", to.name())));
        letter.parts().forEach(part -> before.add(part.heading() + ": " + part.text()));
        var site = environment.get(SiteVariable.SITE_ADDRESS);
        var mail = new PlainMail(
                letter.language(),
                letter.title(),
                before,
                "",
                new Link(visit.say("letter.answer"), site + visit.application(file.id())),
                List.of(
                        visit.say("letter.pdf.mail", site + visit.letter(file.id())),
                        visit.say("tidings.from", municipality.name())));
        var id = "decision-" + file.id() + "-" + file.number() + to.part();
        return new Letter(new Letter.Key(file.municipality(), id), mail.to(to.email(), "grant-decision"));
    }
}
