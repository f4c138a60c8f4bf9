package samspil.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Violation;

/** The entries that an entry points at, each with its kind. */
record ImportTargets(Set<Target> known) {

    /** An entry of a kind. */
    record Target(Kind kind, EntryId id) {
        static Target of(Entry entry) {
            return new Target(entry.kind(), entry.id());
        }

        private Violation violation() {
            return new Violation(
                    switch (kind) {
                        case ORGANISATION -> "/organisers";
                        case ACTIVITY -> "/activities";
                        case OPPORTUNITY -> "/opportunities";
                        case VENUE -> "/venues";
                    },
                    "target");
        }
    }

    /** All that it points at. */
    static Set<Target> of(Entry entry) {
        return all(entry).collect(Collectors.toUnmodifiableSet());
    }

    /** A warning for everything it points at that is not known. */
    List<Violation> missing(Entry entry) {
        return all(entry)
                .filter(Predicate.not(known::contains))
                .map(Target::violation)
                .toList();
    }

    /** The same entry, pointing at nothing but what is known. */
    Entry kept(Entry entry) {
        return switch (entry) {
            case Organisation it -> kept(it);
            case Activity it -> kept(it);
            case Opportunity it -> kept(it);
            case Venue it -> kept(it);
        };
    }

    private static Stream<Target> all(Entry entry) {
        return switch (entry) {
            case Organisation it -> all(Kind.VENUE, it.venues());
            case Activity it -> Stream.concat(all(Kind.ORGANISATION, it.organisers()), all(Kind.VENUE, it.venues()));
            case Opportunity it ->
                Stream.of(
                                all(Kind.ORGANISATION, it.organisers()),
                                all(Kind.ACTIVITY, it.activities()),
                                all(Kind.VENUE, it.venues()))
                        .flatMap(targets -> targets);
            case Venue it -> all(Kind.ORGANISATION, it.organisers());
        };
    }

    private static Stream<Target> all(Kind kind, List<EntryId> ids) {
        return ids.stream().map(id -> new Target(kind, id));
    }

    private List<EntryId> kept(Kind kind, List<EntryId> ids) {
        return ids.stream().filter(id -> known.contains(new Target(kind, id))).toList();
    }

    private Organisation kept(Organisation it) {
        return new Organisation(
                it.id(),
                it.home(),
                it.alsoIn(),
                it.about(),
                it.number(),
                it.place(),
                kept(Kind.VENUE, it.venues()),
                it.contacts(),
                it.board(),
                it.trust());
    }

    private Activity kept(Activity it) {
        return new Activity(
                it.id(),
                it.home(),
                it.alsoIn(),
                it.about(),
                kept(Kind.ORGANISATION, it.organisers()),
                kept(Kind.VENUE, it.venues()),
                it.times(),
                it.ages(),
                it.cost(),
                it.contacts(),
                it.trust());
    }

    private Opportunity kept(Opportunity it) {
        return new Opportunity(
                it.id(),
                it.home(),
                it.alsoIn(),
                it.about(),
                kept(Kind.ORGANISATION, it.organisers()),
                kept(Kind.ACTIVITY, it.activities()),
                kept(Kind.VENUE, it.venues()),
                it.role(),
                it.placesLeft(),
                it.ages(),
                it.until(),
                it.contacts(),
                it.trust());
    }

    private Venue kept(Venue it) {
        return new Venue(
                it.id(),
                it.home(),
                it.alsoIn(),
                it.about(),
                kept(Kind.ORGANISATION, it.organisers()),
                it.place(),
                it.accessibility(),
                it.capacity(),
                it.lent(),
                it.contacts(),
                it.trust());
    }
}
