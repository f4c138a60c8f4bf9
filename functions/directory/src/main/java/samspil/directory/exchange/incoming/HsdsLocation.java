package samspil.directory.exchange.incoming;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.ImportRow;
import samspil.directory.Kind;
import samspil.directory.Place;
import samspil.directory.Venue;
import samspil.kernel.InvalidValue;

/** Makes a venue of a location; one without a name is called by its street. */
record HsdsLocation(HsdsParts parts) {

    ImportRow row(HsdsObject location, String raw) {
        var it = new Gathering();
        var fields = location.fields();
        var place = HsdsParts.place(it, fields, Place.Privacy.EXACT);
        var capacity = it.<Integer>may("/attributes", () -> capacity(fields));
        var accessibility = accessibility(it, fields);
        var contacts = parts.contacts(it, fields);
        var organization = fields.text("organization_id");
        var organizations = organization == null ? List.<String>of() : List.of(organization);
        return it.row(
                location.place(),
                raw,
                () -> new Venue(
                        parts.id(Kind.VENUE, location.id()),
                        parts.municipality().id(),
                        Set.of(),
                        parts.about(it, fields, fields.text("name", street(fields))),
                        parts.ids(Kind.ORGANISATION, organizations),
                        place,
                        accessibility,
                        capacity,
                        fields.isTrue(HsdsObject.LENT),
                        contacts,
                        HsdsParts.trust(it, fields)));
    }

    private static String street(JsonFields fields) {
        var addresses = fields.objects("addresses");
        return addresses.isEmpty() ? "" : addresses.getFirst().text("address_1", "");
    }

    private static @Nullable Integer capacity(JsonFields fields) {
        var text = HsdsParts.attribute(fields, "capacity");
        return text == null ? null : Written.whole(text);
    }

    private static Set<AccessFeature> accessibility(Gathering it, JsonFields fields) {
        var names =
                fields.objects("accessibility").stream().map(HsdsLocation::name).toList();
        return new LinkedHashSet<>(it.<String, AccessFeature>each("/accessibility", names, HsdsLocation::feature));
    }

    private static String name(JsonFields feature) {
        var coded = HsdsParts.attribute(feature, "feature");
        return coded == null ? feature.text("description", "") : coded;
    }

    private static AccessFeature feature(String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(AccessFeature.values())
                .filter(feature -> feature.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("choice.unknown"));
    }
}
