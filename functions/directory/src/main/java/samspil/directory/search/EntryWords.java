package samspil.directory.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Venue;
import samspil.kernel.LocalText;

/** All words an entry can be found by. */
record EntryWords(Catalogue catalogue, TaxonomyWords taxonomy, Whereabouts whereabouts, Compounds compounds) {

    /** The words of a catalogue's entries. */
    static EntryWords of(Catalogue catalogue, TaxonomyWords taxonomy) {
        var names =
                catalogue.live().stream().flatMap(live -> names(live.entry())).flatMap(name -> Word.of(name).stream());
        var learnt = Stream.concat(taxonomy.all(), names).map(Word::folded);
        return new EntryWords(catalogue, taxonomy, new Whereabouts(catalogue), new Compounds(learnt));
    }

    /** The words in every language the entry has them in. */
    Stream<Mention> of(Entry entry) {
        return Stream.of(
                        names(entry).flatMap(name -> Mention.all(Field.NAME, name)),
                        names(entry).flatMap(this::similar),
                        entry.about().categories().stream().flatMap(taxonomy::of),
                        relations(entry),
                        texts(entry).flatMap(text -> Mention.all(Field.TEXT, text)))
                .flatMap(mentions -> mentions);
    }

    /** What an entry is called; what a volunteer does there is as good as a name. */
    static Stream<String> names(Entry entry) {
        var name = texts(entry.about().name());
        return entry instanceof Opportunity opportunity ? Stream.concat(name, texts(opportunity.role())) : name;
    }

    private Stream<Mention> similar(String name) {
        return Word.of(name).stream().flatMap(word -> taxonomy.akinTo(word, compounds));
    }

    private Stream<Mention> relations(Entry entry) {
        return switch (entry) {
            case Organisation organisation -> related(Field.VENUE, organisation.venues());
            case Venue venue -> related(Field.ORGANISER, venue.organisers());
            case Activity activity -> both(activity.organisers(), activity.venues());
            case Opportunity opportunity -> both(opportunity.organisers(), opportunity.venues());
        };
    }

    private Stream<Mention> both(List<EntryId> organisers, List<EntryId> venues) {
        return Stream.concat(related(Field.ORGANISER, organisers), related(Field.VENUE, venues));
    }

    private Stream<Mention> related(Field field, List<EntryId> ids) {
        return catalogue.entries(ids).stream()
                .flatMap(related -> texts(related.about().name()))
                .flatMap(name -> Mention.all(field, name));
    }

    /** What is written about it, where it is, and its number; in its own municipality every entry is at home. */
    private Stream<String> texts(Entry entry) {
        return Stream.of(
                        texts(entry.about().summary()),
                        texts(entry.about().description()),
                        whereabouts.places(entry).stream()
                                .map(place -> place.address().town()),
                        number(entry),
                        Stream.of(catalogue.municipality().name()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> number(Entry entry) {
        return entry instanceof Organisation organisation && organisation.number() != null
                ? Stream.of(organisation.number().number())
                : Stream.empty();
    }

    private static Stream<String> texts(@Nullable LocalText text) {
        return text == null ? Stream.empty() : text.texts().values().stream();
    }
}
