package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the objects of a document: each once, though a full service carries its organization and its locations along. A
 * location that only says where an organization has its seat belongs to the organization.
 */
final class HsdsObjects {
    private final Map<String, HsdsObject> known = new LinkedHashMap<>();
    private final List<HsdsObject> repeated = new ArrayList<>();
    private final Set<String> venues = new HashSet<>();
    private final Map<String, HsdsObject> seats = new HashMap<>();

    /** @param records those that stand by themselves */
    HsdsObjects(List<HsdsObject> records) {
        for (var record : records.stream().map(HsdsObject::lending).toList()) {
            if (known.putIfAbsent(record.key(), record) != null) {
                repeated.add(record);
            }
        }
        records.forEach(this::addNested);
        known.values().forEach(object -> venues.addAll(object.placeIds()));
        known.values().stream()
                .filter(object -> object.type() == HsdsObject.Type.ORGANIZATION)
                .forEach(this::findSeat);
    }

    /** All but the seats. */
    Stream<HsdsObject> all() {
        var inSeats = seats.values().stream().map(HsdsObject::key).collect(Collectors.toSet());
        return Stream.concat(known.values().stream(), repeated.stream())
                .filter(object -> !inSeats.contains(object.key()));
    }

    @Nullable
    HsdsObject seat(HsdsObject organization) {
        return seats.get(organization.id());
    }

    /** The ids of an organization's locations that are more than its seat. */
    List<String> venues(HsdsObject organization) {
        var seat = seat(organization);
        return locations(organization)
                .map(HsdsObject::id)
                .filter(id -> seat == null || !seat.id().equals(id))
                .distinct()
                .toList();
    }

    private void addNested(HsdsObject object) {
        object.nested().forEach(nested -> {
            known.putIfAbsent(nested.key(), nested);
            addNested(nested);
        });
    }

    private void findSeat(HsdsObject organization) {
        locations(organization)
                .filter(location ->
                        location.fields().text("organization_id", "").equals(organization.id()))
                .filter(location -> !venues.contains(location.id()))
                .findFirst()
                .ifPresent(location -> seats.put(organization.id(), location));
    }

    private static Stream<HsdsObject> locations(HsdsObject organization) {
        return organization.nested().filter(object -> object.type() == HsdsObject.Type.LOCATION);
    }
}
