package samspil.directory.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Venue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** The fields of a published entry that anybody may suggest to change, as a form shows them. */
record SuggestableFields(Entry entry, Language reader) {

    /** What stands now by name of the field; a field that makes no sense for this entry is not among them. */
    Map<String, String> live() {
        var live = new LinkedHashMap<String, String>();
        live.put("name", entry.about().name().in(reader));
        live.put("summary", text(entry.about().summary()));
        live.put("description", text(entry.about().description()));
        live.put("website", website());
        live.put("email", contact().map(Contact::email).orElse(""));
        live.put("phone", contact().map(Contact::phone).orElse(""));
        exactPlace().map(Place::address).ifPresent(address -> {
            live.put("street", Optional.ofNullable(address.street()).orElse(""));
            live.put("postalCode", Optional.ofNullable(address.postalCode()).orElse(""));
            live.put("town", address.town());
        });
        return live;
    }

    /** The language of a text as it is shown, which is the one that a change to it is in. */
    Language languageOf(@Nullable LocalText text) {
        return text == null ? entry.about().name().languageOf(reader) : text.languageOf(reader);
    }

    /** The contact that is shown first. */
    Optional<Contact> contact() {
        return entry.contacts().stream().findFirst();
    }

    private String text(@Nullable LocalText text) {
        return text == null ? "" : text.in(reader).replace("\r\n", "\n").strip();
    }

    private String website() {
        return entry.about().links().stream()
                .findFirst()
                .map(link -> link.address().toString())
                .orElse("");
    }

    /** A place that is shown in part, or not at all, is not talked about here. */
    private Optional<Place> exactPlace() {
        Optional<Place> place = switch (entry) {
            case Organisation it -> Optional.ofNullable(it.place());
            case Venue it -> Optional.ofNullable(it.place());
            default -> Optional.empty();
        };
        return place.filter(known -> known.privacy() == Place.Privacy.EXACT);
    }
}
