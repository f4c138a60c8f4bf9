package samspil.grants.apply.pages;

import java.util.List;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.Section;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Terms;

/**
 * Somebody writes an application.
 *
 * @param terms of the version that the round pins
 */
record Writing(Desk desk, Draft draft, Round round, Terms terms) {

    /** Who somebody at the desk applies for; a representative has an organisation. */
    static Applicant applicant(Desk desk) {
        var organisation = desk.duty().organisation();
        if (organisation == null) {
            throw new IllegalStateException("a representative of nobody");
        }
        return new Applicant(desk.visit().municipality().id(), organisation);
    }

    /** The organisation that they represent. */
    Applicant own() {
        return applicant(desk);
    }

    /** Whether the application is their own organisation's, and not one that it joined. */
    boolean isLead() {
        return own().equals(draft.applicant());
    }

    Visit visit() {
        return desk.visit();
    }

    Places places() {
        return new Places(desk.visit());
    }

    QuestionForm form() {
        return terms.form();
    }

    List<Section> sections() {
        return form().sections();
    }

    /** What is asked in a section, given the answers so far. */
    List<Question> shown(Section section) {
        var shown = form().shown(draft.answers());
        return section.questions().stream().filter(shown::contains).toList();
    }

    /** What the application is for: the round, as people call it. */
    String title() {
        return visit().own(round.offer().title());
    }

    String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    /** The same with the draft as it stands now. */
    Writing with(Draft now) {
        return new Writing(desk, now, round, terms);
    }
}
