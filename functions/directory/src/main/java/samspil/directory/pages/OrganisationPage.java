package samspil.directory.pages;

import gg.jte.Content;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.pages.words.View;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Term;

/** An organisation: what it does, whom it looks for, where it meets. */
record OrganisationPage(View view, Organisation it) implements KindPage {

    @Override
    public Stream<Content> main() {
        var parts = new EntryParts(view);
        return Stream.of(
                        parts.related(
                                "organisation.activities", view.catalogue().pointingAt(it.id(), Activity.class)),
                        parts.related(
                                "organisation.opportunities", view.catalogue().pointingAt(it.id(), Opportunity.class)),
                        Stream.<Content>of(new DefinitionList(
                                Stream.concat(parts.languages(it), number()).toList())))
                .flatMap(part -> part);
    }

    @Override
    public Stream<Content> side() {
        var parts = new EntryParts(view);
        return Stream.concat(parts.place(it.place()), parts.venues(it.venues()));
    }

    private Stream<Term> number() {
        return Optional.ofNullable(it.number()).stream()
                .map(number -> Term.of(
                        view.say("register." + number.scheme().name().toLowerCase(java.util.Locale.ROOT)),
                        number.number()));
    }
}
