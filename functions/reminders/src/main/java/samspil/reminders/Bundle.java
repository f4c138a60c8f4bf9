package samspil.reminders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.IdSource;

/** Puts what one person is to be told into one mail. */
public record Bundle(Notices notices, IdSource ids) {

    private record Person(MunicipalityId municipality, String email) {}

    /** The mails; what is in another mail already is left out. */
    List<Parcel.Key> of(Collection<Notice> waiting) {
        var byPerson = new LinkedHashMap<Person, List<Notice>>();
        waiting.forEach(
                each -> byPerson.computeIfAbsent(new Person(each.municipality(), each.email()), _ -> new ArrayList<>())
                        .add(each));
        return byPerson.values().stream().flatMap(this::parcels).toList();
    }

    private Stream<Parcel.Key> parcels(List<Notice> ofPerson) {
        return Stream.iterate(0, from -> from < ofPerson.size(), from -> from + Parcel.MOST)
                .flatMap(from -> bundled(ofPerson.subList(from, Math.min(ofPerson.size(), from + Parcel.MOST))));
    }

    /** Where one of them is in a mail already, each of the others is tried alone. */
    private Stream<Parcel.Key> bundled(List<Notice> some) {
        var parcel = new Parcel(new Parcel.Key(some.getFirst().municipality(), ids.next()), some);
        if (notices.bundle(parcel)) {
            return Stream.of(parcel.key());
        }
        return some.size() == 1 ? Stream.empty() : some.stream().flatMap(each -> bundled(List.of(each)));
    }
}
