package samspil.directory.exchange.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.ImportRow;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.kernel.Country;
import samspil.kernel.RegisterNumber;

/** Makes an organisation of an organization. Its seat is shown as an area: it is often somebody's home. */
record HsdsOrganization(HsdsParts parts, HsdsObjects objects) {

    ImportRow row(HsdsObject organization, String raw) {
        var it = new Gathering();
        var fields = organization.fields();
        var number = number(it, fields);
        var seat = objects.seat(organization);
        var place = seat == null ? null : HsdsParts.place(it, seat.fields(), Place.Privacy.AREA);
        var contacts = parts.contacts(it, fields);
        return it.row(
                organization.place(),
                raw,
                () -> new Organisation(
                        parts.id(Kind.ORGANISATION, organization.id()),
                        parts.municipality().id(),
                        Set.of(),
                        parts.about(it, fields, fields.text("name", "")),
                        number,
                        place,
                        parts.ids(Kind.VENUE, objects.venues(organization)),
                        contacts,
                        HsdsParts.trust(it, fields)));
    }

    private @Nullable RegisterNumber number(Gathering it, JsonFields fields) {
        var identifiers = fields.objects("organization_identifiers");
        for (int i = 0; i < identifiers.size(); i++) {
            var country = country(identifiers.get(i));
            var text = identifiers.get(i).text("identifier");
            if (country != null && text != null) {
                return it.<RegisterNumber>must(
                        "/organization_identifiers/" + i + "/identifier", () -> Written.register(text, country));
            }
        }
        return null;
    }

    /** The register by its code in the org-id list, where it is one of ours. */
    private static @Nullable Country country(JsonFields identifier) {
        return switch (identifier.text("identifier_scheme", identifier.text("identifier_type", ""))) {
            case "DK-CVR" -> Country.DK;
            case "NO-BRC" -> Country.NO;
            default -> null;
        };
    }
}
