package samspil.grants.apply;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samspil.grants.AttachmentId;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/**
 * What a grant was used for.
 *
 * @param outcome what came of it, in words
 * @param spent by post of the application's own budget
 * @param documents such as the accounts
 */
public record Report(String outcome, Map<String, Money> spent, List<AttachmentId> documents) {
    /** With all its posts, in characters. */
    static final int LONGEST = 40_000;

    private static final int MOST = 100;

    public Report {
        InvalidValue.unless(!outcome.isBlank(), "field.required", "/outcome");
        Texts.longText(outcome, "/outcome");
        InvalidValue.unless(!spent.isEmpty(), "field.required", "/spent");
        InvalidValue.unless(spent.size() <= MOST, "list.long", "/spent");
        InvalidValue.unless(documents.size() <= MOST, "list.long", "/documents");
        documents = List.copyOf(documents);
        spent = Collections.unmodifiableMap(new TreeMap<>(spent));
    }
}
