package samspil.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.AccessFeature;
import samspil.directory.Activity;
import samspil.directory.Address;
import samspil.directory.AgeRange;
import samspil.directory.Catalogue;
import samspil.directory.Category;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Query;
import samspil.directory.Recurrence;
import samspil.directory.Results;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.directory.Trust;
import samspil.directory.Venue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;

/** A small directory of one's own making, and what a search in it finds. */
final class Shelf {
    private static final Trust TRUST = new Trust(Trust.Source.ORGANISATION, null);

    private final Municipality municipality;
    private final List<Entry> entries = new ArrayList<>();

    Shelf(String slug) {
        this.municipality = SomeEntries.municipality(slug);
    }

    Organisation organisation(String name, String... categories) {
        return organisation(about(name, null, categories), null);
    }

    Organisation organisation(About about, @Nullable Place place) {
        return put(
                new Organisation(id(), municipality.id(), Set.of(), about, null, place, List.of(), List.of(), TRUST));
    }

    Venue venue(String name, @Nullable Place place, AccessFeature... features) {
        return put(new Venue(
                id(),
                municipality.id(),
                Set.of(),
                about(name, null),
                List.of(),
                place,
                Set.of(features),
                null,
                false,
                List.of(),
                TRUST));
    }

    Activity activity(String name, List<EntryId> organisers, List<EntryId> venues, Recurrence... times) {
        return put(new Activity(
                id(),
                municipality.id(),
                Set.of(),
                about(name, null),
                organisers,
                venues,
                List.of(times),
                null,
                null,
                List.of(),
                TRUST));
    }

    Activity activity(String name, @Nullable AgeRange ages, @Nullable Cost cost) {
        return put(new Activity(
                id(),
                municipality.id(),
                Set.of(),
                about(name, null),
                List.of(),
                List.of(),
                List.of(),
                ages,
                cost,
                List.of(),
                TRUST));
    }

    Opportunity opportunity(String name, String role) {
        return put(new Opportunity(
                id(),
                municipality.id(),
                Set.of(),
                about(name, null),
                List.of(),
                List.of(),
                List.of(),
                LocalText.of(Language.DA, role),
                null,
                null,
                null,
                List.of(),
                TRUST));
    }

    static About about(String name, @Nullable String description, String... categories) {
        return new About(
                LocalText.of(Language.DA, name),
                null,
                description == null ? null : LocalText.of(Language.DA, description),
                Stream.of(categories).map(Category::new).collect(Collectors.toSet()),
                Set.of(),
                List.of());
    }

    Place place(String town, double northOfCentre) {
        var point = new Point(municipality.latitude() + northOfCentre, municipality.longitude());
        return new Place(new Address("Eksempelvej 1", "2730", town), point, Place.Privacy.EXACT);
    }

    Results find(String words) {
        return find(Query.words(words, Language.DA));
    }

    Results find(Query query) {
        return search().find(municipality, query).orElseThrow();
    }

    CatalogueSearch search() {
        var live = entries.stream().map(SomeEntries::live).toList();
        var catalogue = new Catalogue(municipality, SomeEntries.THEN, "shelf", live);
        return new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
    }

    Municipality municipality() {
        return municipality;
    }

    /** The Danish names of what was found, in order. */
    static List<String> names(Results results) {
        return results.hits().stream()
                .map(hit -> hit.live().entry().about().name().in(Language.DA))
                .toList();
    }

    List<String> names(String words) {
        return names(find(words));
    }

    private <E extends Entry> E put(E entry) {
        entries.add(entry);
        return entry;
    }

    private EntryId id() {
        return EntryId.of(municipality.id(), Kind.VENUE, "shelf", "" + entries.size());
    }
}
