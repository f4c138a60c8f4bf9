package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.platform.json.JsonValue;

/** An organization, service or location of HSDS, wherever in the document it stands. */
record HsdsObject(Type type, String place, JsonFields fields) {

    /** Not of HSDS: that others may borrow the location. */
    static final String LENT = "samspil_lent";

    /** The three that entries are made of. */
    enum Type {
        ORGANIZATION,
        SERVICE,
        LOCATION
    }

    /** By what only one of the three has; empty where it is none. */
    static Optional<HsdsObject> of(String place, JsonValue value) {
        var fields = JsonFields.of(value);
        if (!fields.has("id")) {
            return Optional.empty();
        }
        if (fields.has("location_type")) {
            return Optional.of(new HsdsObject(Type.LOCATION, place, fields));
        }
        if (fields.has("status") || fields.has("service_at_locations") || fields.has("organization")) {
            return Optional.of(new HsdsObject(Type.SERVICE, place, fields));
        }
        return fields.has("name") ? Optional.of(new HsdsObject(Type.ORGANIZATION, place, fields)) : Optional.empty();
    }

    String id() {
        return fields.text("id", "");
    }

    /** Its name among all of them. */
    String key() {
        return type + " " + id();
    }

    /** Those that stand inside of it. */
    Stream<HsdsObject> nested() {
        return switch (type) {
            case ORGANIZATION -> Stream.concat(nested(Type.LOCATION, "locations"), services());
            case SERVICE ->
                Stream.concat(
                        one(Type.ORGANIZATION, place + "/organization", fields.object("organization")),
                        places().stream());
            case LOCATION -> Stream.empty();
        };
    }

    /** The locations a service is given at, as far as they stand inside of it. */
    private List<HsdsObject> places() {
        var places = new ArrayList<HsdsObject>();
        var at = fields.objects("service_at_locations");
        for (int i = 0; i < at.size(); i++) {
            var where = place + "/service_at_locations/" + i + "/location";
            one(Type.LOCATION, where, at.get(i).object("location")).forEach(places::add);
        }
        return places;
    }

    /** The ids of the locations a service is given at. */
    List<String> placeIds() {
        return fields.objects("service_at_locations").stream()
                .map(at -> at.text("location_id", at.object("location").text("id", "")))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<HsdsObject> services() {
        return nested(Type.SERVICE, "services").map(service -> service.with("organization_id", id()));
    }

    private Stream<HsdsObject> nested(Type kind, String list) {
        var objects = fields.objects(list);
        return IntStream.range(0, objects.size())
                .boxed()
                .flatMap(i -> one(kind, place + "/" + list + "/" + i, objects.get(i)));
    }

    /** A service that is nothing but the lending of its location is that location; any other stays what it is. */
    HsdsObject lending() {
        var places = type == Type.SERVICE && HsdsParts.hasTerm(fields, "venue") ? places() : List.<HsdsObject>of();
        if (places.size() != 1) {
            return this;
        }
        var members = new LinkedHashMap<>(places.getFirst().fields().members());
        members.put(LENT, new JsonValue.Truth(fields.text("status", "").equals("active")));
        var lent = new HsdsObject(Type.LOCATION, place, new JsonFields(members));
        var organization = fields.text("organization_id");
        return organization == null ? lent : lent.with("organization_id", organization);
    }

    private HsdsObject with(String name, String text) {
        var members = new LinkedHashMap<>(fields.members());
        members.putIfAbsent(name, new JsonValue.Text(text));
        return new HsdsObject(type, place, new JsonFields(members));
    }

    private static Stream<HsdsObject> one(Type kind, String place, JsonFields fields) {
        return fields.has("id") ? Stream.of(new HsdsObject(kind, place, fields)) : Stream.empty();
    }
}
