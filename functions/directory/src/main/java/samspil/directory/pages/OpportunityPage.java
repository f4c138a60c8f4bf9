package samspil.directory.pages;

import gg.jte.Content;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Opportunity;
import samspil.directory.pages.parts.Price;
import samspil.directory.pages.words.View;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Term;

/** A volunteer's place: what one does, how many are looked for, how to come forward. */
record OpportunityPage(View view, Opportunity it) implements KindPage {

    @Override
    public Stream<Content> main() {
        var parts = new EntryParts(view);
        var terms = Stream.of(role(), places(), until(), ages(), parts.organisers(it.organisers()), parts.languages(it))
                .flatMap(term -> term)
                .toList();
        return Stream.of(
                        Stream.of(comeForward(), new DefinitionList(terms)),
                        parts.pointedAt("opportunity.activities", it.activities()))
                .flatMap(part -> part);
    }

    @Override
    public Stream<Content> side() {
        return new EntryParts(view).venues(it.venues());
    }

    private Content comeForward() {
        if (isClosed()) {
            return Alert.of(AlertKind.WARNING, view.say("opportunity.closed"), view.say("opportunity.closed.text"));
        }
        var how = it.contacts().isEmpty() ? "opportunity.ask" : "opportunity.write";
        return Alert.of(AlertKind.INFO, view.say("opportunity.come"), view.say(how));
    }

    private boolean isClosed() {
        var places = it.placesLeft();
        var until = it.until();
        return places != null && places == 0
                || until != null && until.isBefore(view.visit().today());
    }

    private Stream<Term> role() {
        var role = view.visit().spoken(it.role());
        return Stream.of(new Term(view.say("term.role"), new Price("", role)));
    }

    private Stream<Term> places() {
        var left = it.placesLeft();
        var words = left == null ? view.say("opportunity.room") : new CardFacts(view).places(left);
        return Stream.of(Term.of(view.say("term.places"), words));
    }

    private Stream<Term> until() {
        return Optional.ofNullable(it.until()).stream()
                .map(day -> Term.of(
                        view.say("term.until"), view.dates().start(view.dates().day(day))));
    }

    private Stream<Term> ages() {
        return Stream.of(Term.of(view.say("term.ages"), view.terms().ages(it.ages())));
    }
}
