package samspil.directory.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.AccessFeature;
import samspil.directory.Activity;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Venue;
import samspil.directory.pages.words.View;
import samspil.pages.Icon;
import samspil.pages.components.Fact;

/** What a card says of an entry: when, where, at what price, by whom. */
record CardFacts(View view) {

    List<Fact> of(Entry entry) {
        var facts = switch (entry) {
            case Organisation it -> organisation(it);
            case Activity it -> activity(it);
            case Opportunity it -> opportunity(it);
            case Venue it -> venue(it);
        };
        return facts.flatMap(Optional::stream).toList();
    }

    private Stream<Optional<Fact>> organisation(Organisation it) {
        int activities = view.catalogue().pointingAt(it.id(), Activity.class).size();
        int wanted = view.catalogue().pointingAt(it.id(), Opportunity.class).size();
        return Stream.of(
                town(it.place()).or(() -> at(it.venues())),
                counted(Icon.CALENDAR, "count.activities", activities),
                counted(Icon.HAND, "count.opportunities", wanted));
    }

    private Stream<Optional<Fact>> activity(Activity it) {
        var next = NextTimes.of(it, view.visit().now(), 1).stream().findFirst();
        return Stream.of(
                next.map(time -> new Fact(Icon.CLOCK, view.dates().when(time))),
                at(it.venues()),
                view.terms().price(it.cost()).map(price -> new Fact(Icon.COIN, price)),
                by(it.organisers()));
    }

    private Stream<Optional<Fact>> opportunity(Opportunity it) {
        return Stream.of(
                Optional.ofNullable(it.placesLeft()).map(left -> new Fact(Icon.PERSON, places(left))),
                Optional.ofNullable(it.until())
                        .map(day -> new Fact(
                                Icon.CALENDAR,
                                view.say("opportunity.until", view.dates().date(day)))),
                at(it.venues()),
                by(it.organisers()));
    }

    private Stream<Optional<Fact>> venue(Venue it) {
        return Stream.of(
                town(it.place()),
                counted(Icon.PEOPLE, "count.capacity", it.capacity() == null ? 0 : it.capacity()),
                it.accessibility().contains(AccessFeature.STEP_FREE)
                        ? Optional.of(new Fact(Icon.ACCESSIBLE, view.terms().feature(AccessFeature.STEP_FREE)))
                        : Optional.empty(),
                it.lent() ? Optional.of(new Fact(Icon.HOUSE, view.say("venue.lent.short"))) : Optional.empty());
    }

    String places(int left) {
        return left == 0 ? view.say("opportunity.full") : view.visit().count("opportunity.places", left);
    }

    private Optional<Fact> counted(Icon icon, String key, int number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(new Fact(icon, view.visit().count(key, number)));
    }

    private static Optional<Fact> town(@org.jspecify.annotations.Nullable Place place) {
        return Optional.ofNullable(place)
                .map(known -> new Fact(Icon.PIN, known.address().town()));
    }

    private Optional<Fact> at(List<EntryId> venues) {
        return named(Icon.PIN, venues);
    }

    private Optional<Fact> by(List<EntryId> organisers) {
        return named(Icon.PEOPLE, organisers);
    }

    private Optional<Fact> named(Icon icon, List<EntryId> ids) {
        return Optional.of(view.names(ids)).filter(names -> !names.isEmpty()).map(names -> new Fact(icon, names));
    }
}
