package samspil.policies.pages.desk.room;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samspil.policies.PolicyId;

/** The name in addresses that follows from a title. */
final class PolicyName {
    /** What stands below a list of policies and is none. */
    private static final Set<String> TAKEN = Set.of("new");

    private static final int LONGEST = 60;

    private PolicyName() {}

    /** Empty where a title has no letter that could stand in an address. */
    static Optional<String> of(String title) {
        var spelt = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[æä]", "ae")
                .replaceAll("[øö]", "oe")
                .replace("å", "aa");
        var plain = Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = plain.replaceAll("[^a-z0-9]+", "-");
        var name = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-|-$", "");
        return Optional.of(name).filter(found -> !found.isEmpty() && !TAKEN.contains(found));
    }

    /** The same as an id. */
    static Optional<PolicyId> id(String title) {
        return of(title).flatMap(PolicyId::of);
    }
}
