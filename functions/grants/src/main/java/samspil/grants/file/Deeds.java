package samspil.grants.file;

import java.util.Locale;

/** What events are called in the audit record. */
final class Deeds {
    private Deeds() {}

    /** Such as {@code grant.report-fell-due}. */
    static String action(FileEvent event) {
        return "grant."
                + event.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }
}
