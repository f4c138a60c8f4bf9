package samspil.grants.decide.pages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.pages.Link;
import samspil.pages.mail.PlainMail;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Letter;

/** Sends the letter of a decision by mail, all of it, to the applicant's published address. */
@Singleton
record LetterMail(Environment environment, Municipalities municipalities, Organisations organisations) {

    /** None where the applicant has no address; the letter is then printed. */
    List<Letter> letters(Case it, LetterText letter) {
        return organisations
                .find(it.file().municipality(), it.file().submitted().applicant())
                .flatMap(each -> Optional.ofNullable(each.email()))
                .map(email -> List.of(letter(it, letter, email)))
                .orElse(List.of());
    }

    private Letter letter(Case it, LetterText letter, String email) {
        var file = it.file();
        var municipality = municipalities.byId(file.municipality()).orElseThrow();
        var language = Language.of(letter.language()).orElseThrow();
        var visit = new Visit(municipality, language, file.last().at());
        var before = new ArrayList<>(List.of(visit.say("tidings.hello", it.applicant())));
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
        var id = "decision-" + file.id() + "-" + file.number();
        return new Letter(new Letter.Key(file.municipality(), id), mail.to(email, "grant-decision"));
    }
}
