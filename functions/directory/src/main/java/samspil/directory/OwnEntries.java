package samspil.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/** What an organisation answers for: itself, and what it arranges or runs. */
public record OwnEntries(Entries entries, Catalogues catalogues) {

    /**
     * Those that the municipality keeps, by kind, as the store has them this very moment. Which there are is taken from
     * the catalogue, so one that is new may come some seconds late.
     */
    public List<Entries.Version> of(Municipality municipality, EntryId organisation) {
        var pointing = catalogues.of(municipality).pointingAt(organisation, Entry.class);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> standing(municipality.id(), kind, ids(kind, organisation, pointing)))
                .filter(version -> Organiser.isOf(version.standing(), organisation))
                .toList();
    }

    private static Set<EntryId> ids(Kind kind, EntryId organisation, List<Entry> pointing) {
        return kind == Kind.ORGANISATION
                ? Set.of(organisation)
                : pointing.stream()
                        .filter(entry -> entry.kind() == kind)
                        .map(Entry::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Entries.Version> standing(MunicipalityId home, Kind kind, Set<EntryId> ids) {
        var found = entries.findAll(home, kind, ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).filter(version -> version.entry() != null);
    }

    /** One of them; empty for another's. */
    public Optional<Entries.Version> one(Subject subject, EntryId organisation) {
        return entries.find(subject.home(), subject.kind(), subject.id())
                .filter(version -> Organiser.isOf(version.standing(), organisation));
    }
}
