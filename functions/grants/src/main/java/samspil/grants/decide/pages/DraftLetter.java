package samspil.grants.decide.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.pages.Visit;
import samspil.pages.Link;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** A letter that was not sent yet, as it would go now: whom it is to, what it says, and the same on paper. */
record DraftLetter(Visit visit, Case it, LetterText letter) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        var paper =
                new Link(visit.say("letter.draft.pdf"), visit.decision(it.file().id()) + "/letter/draft.pdf");
        var body = Stack.of(new DefinitionList(particulars()), new LetterContent(letter));
        new Section(visit.say("letter.preview"), List.of(paper), body).writeTo(output);
    }

    private List<Term> particulars() {
        var amount = Stream.of(letter.amount())
                .filter(each -> each.isPositive())
                .map(each -> Term.of(visit.say("letter.pdf.amount"), visit.money(each)));
        return Stream.concat(
                        Stream.of(
                                Term.of(visit.say("letter.draft.title"), letter.title()),
                                Term.of(visit.say("letter.pdf.to"), letter.applicant()),
                                Term.of(visit.say("letter.pdf.date"), letter.date())),
                        amount)
                .toList();
    }
}
