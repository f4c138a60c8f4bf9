package samspil.grants.assess.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.assess.Seat;
import samspil.grants.assess.Seats;
import samspil.grants.file.Reader;
import samspil.kernel.Municipality;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/**
 * The seats that the council's register tells mails of, and whose they are. A seat is a person's where both are reached
 * at one address; who holds the role and has no seat in the register counts as well.
 */
record KnownSeats(Table table, Addressees addressees, InstantSource clock) implements Seats {

    @Override
    public List<Seat> of(Municipality municipality) {
        var known = known(municipality);
        var seats = registered(municipality).map(each -> seat(each, known));
        return Stream.concat(seats, others(municipality))
                .sorted(Comparator.comparing(Seat::name))
                .toList();
    }

    @Override
    public Reader reader(Municipality municipality, String person) {
        var seat = seat(municipality, person).map(each -> each.key().id()).orElse("");
        table.putNew(Item.key(partition(municipality), person).with("seat", seat));
        return new Reader(person, seat.isEmpty() ? "" : Seat.unknown(seat));
    }

    private static Seat seat(Addressee registered, Map<String, String> known) {
        var id = registered.key().id();
        var seat = Seat.unknown(id);
        return new Seat(known.getOrDefault(id, seat), registered.name(), seat);
    }

    /** By the seat's id the person's pseudonym. */
    private Map<String, String> known(Municipality municipality) {
        var known = new HashMap<String, String>();
        table.partition(partition(municipality)).forEach(item -> known.put(item.text("seat"), item.text("sk")));
        return known;
    }

    private Stream<Seat> others(Municipality municipality) {
        return table.partition(partition(municipality))
                .filter(item -> item.text("seat").isEmpty())
                .flatMap(item -> own(municipality, item.text("sk"))
                        .limit(1)
                        .map(each -> new Seat(item.text("sk"), each.name(), "")));
    }

    private Optional<Addressee> seat(Municipality municipality, String person) {
        var addresses = own(municipality, person)
                .map(each -> each.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return registered(municipality)
                .filter(each -> addresses.contains(each.email().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Stream<Addressee> registered(Municipality municipality) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return addressees.of(municipality.id(), Audience.COUNCIL).stream().filter(each -> each.isOn(today));
    }

    private Stream<Addressee> own(Municipality municipality, String person) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return addressees.of(municipality.id(), Audience.COUNCIL, person).stream()
                .filter(each -> each.isOn(today));
    }

    private static String partition(Municipality municipality) {
        return municipality.id() + "#council";
    }
}
