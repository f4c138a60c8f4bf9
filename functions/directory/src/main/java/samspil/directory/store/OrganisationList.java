package samspil.directory.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Address;
import samspil.directory.Contact;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Published;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;
import samspil.platform.json.Json;

/** What other contexts may know of a municipality's organisations: {@code published/163/organisations.json}. */
record OrganisationList(samspil.platform.store.Objects objects, Municipalities municipalities) {

    /** The whole file. */
    record Content(List<Line> organisations) {}

    /**
     * An organisation, by nothing that is not public.
     *
     * @param name in the municipality's own language where it has one in it
     * @param registerNumber the digits alone
     * @param email of the first published contact that has one
     * @param website the first of its addresses
     * @param address where letters go, line by line; only of a place that is shown exactly
     */
    record Line(
            String id,
            String name,
            @Nullable String registerNumber,
            @Nullable String email,
            @Nullable String website,
            @Nullable String address) {

        static Line of(Organisation it, Language language) {
            return new Line(
                    it.id().value(),
                    it.about().name().in(language),
                    Optional.ofNullable(it.number()).map(RegisterNumber::number).orElse(null),
                    it.contacts().stream()
                            .map(Contact::email)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    it.about().links().stream()
                            .map(link -> link.address().toString())
                            .findFirst()
                            .orElse(null),
                    Optional.ofNullable(it.place())
                            .filter(place -> place.privacy() == Place.Privacy.EXACT)
                            .map(Place::address)
                            .map(Line::letters)
                            .orElse(null));
        }

        /** Line by line, as it stands on an envelope. */
        private static String letters(Address address) {
            var place = Stream.of(address.postalCode(), address.town())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            return address.street() == null ? place : address.street() + "\n" + place;
        }
    }

    /** Writes it, over what stood there. */
    void write(MunicipalityId municipality, List<Published> records) {
        var language =
                municipalities.byId(municipality).map(Municipality::language).orElse(Language.EN);
        var lines = records.stream()
                .filter(Published.Live.class::isInstance)
                .map(record -> ((Published.Live) record).entry().published())
                .filter(Organisation.class::isInstance)
                .map(entry -> Line.of((Organisation) entry, language))
                .toList();
        var key = "published/" + municipality.value() + "/organisations.json";
        objects.write(key, "application/json", Json.write(new Content(lines)).getBytes(StandardCharsets.UTF_8));
    }
}
