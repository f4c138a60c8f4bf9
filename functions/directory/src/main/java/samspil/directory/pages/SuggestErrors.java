package samspil.directory.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Language;
import samspil.kernel.Violation;
import samspil.platform.http.Problem;

/** What is wrong with a proposal, said at the field it was typed in. */
record SuggestErrors(Language language) {
    /** The first that fits counts, so the longer ones come first. */
    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("/changes/about/name", "name"),
            Map.entry("/changes/about/summary", "summary"),
            Map.entry("/changes/about/description", "description"),
            Map.entry("/changes/about/links", "website"),
            Map.entry("/changes/place/address/street", "street"),
            Map.entry("/changes/place/address/postalCode", "postalCode"),
            Map.entry("/changes/place", "town"),
            Map.entry("/from/name", "yourName"),
            Map.entry("/from", "yourEmail"));

    /** In words, by field; what belongs to none stands at the message. */
    Map<String, String> of(List<Violation> violations) {
        var errors = new LinkedHashMap<String, String>();
        violations.forEach(violation -> errors.putIfAbsent(
                field(violation.pointer()), Problem.said(violation, language).message()));
        return errors;
    }

    private static String field(String pointer) {
        if (pointer.startsWith("/changes/contacts")) {
            return pointer.endsWith("/phone") ? "phone" : "email";
        }
        return FIELDS.stream()
                .filter(known -> pointer.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("message");
    }
}
