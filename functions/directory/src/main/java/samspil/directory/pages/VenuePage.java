package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Opportunity;
import samspil.directory.Venue;
import samspil.directory.pages.words.View;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Facts;
import samspil.pages.components.Section;
import samspil.pages.components.Term;

/** A venue: how to get in, how many it holds, what takes place there. */
record VenuePage(View view, Venue it) implements KindPage {

    @Override
    public Stream<Content> main() {
        var parts = new EntryParts(view);
        var terms = Stream.of(capacity(), lent(), parts.organisers(it.organisers()))
                .flatMap(term -> term)
                .toList();
        return Stream.of(
                        Stream.<Content>of(new DefinitionList(terms)),
                        access(parts),
                        parts.related("venue.activities", view.catalogue().pointingAt(it.id(), Activity.class)),
                        parts.related("venue.opportunities", view.catalogue().pointingAt(it.id(), Opportunity.class)))
                .flatMap(part -> part);
    }

    @Override
    public Stream<Content> side() {
        return new EntryParts(view).place(it.place());
    }

    private Stream<Content> access(EntryParts parts) {
        var features = it.accessibility().stream().map(parts::access).toList();
        return features.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(view.say("venue.access"), List.of(), new Facts(features)));
    }

    private Stream<Term> capacity() {
        return Optional.ofNullable(it.capacity()).stream()
                .map(people -> Term.of(view.say("term.capacity"), view.visit().count("count.capacity", people)));
    }

    private Stream<Term> lent() {
        return Stream.of(Term.of(view.say("term.lent"), view.say(it.lent() ? "venue.lent" : "venue.own")));
    }
}
