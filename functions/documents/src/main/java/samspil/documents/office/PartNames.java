package samspil.documents.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;

/** The names of an archive's parts. What a part is called decides what an office suite does with it. */
final class PartNames {
    /** Programs, by the beginning of their names. */
    private static final List<String> PROGRAMS = List.of("basic/", "scripts/", "xl/macrosheets/", "xl/dialogsheets/");

    /** What fetches from elsewhere. */
    private static final List<String> FETCHING = List.of("xl/externallinks/", "xl/connections", "xl/querytables/");

    private final Set<String> seen = new HashSet<>();

    /** Looks at the next one. */
    void take(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        Found.when(!seen.add(name) || leadsElsewhere(name), OfficeFault.BROKEN);
        check(name);
    }

    /** What a part may not be called, in lower case. */
    static void check(String name) {
        Found.when(
                name.endsWith("vbaproject.bin") || name.contains("activex/") || begins(name, PROGRAMS),
                OfficeFault.MACRO);
        Found.when(begins(name, FETCHING), OfficeFault.EXTERNAL);
        Found.when(name.contains("embeddings/") && !isPackage(name), OfficeFault.EMBEDDED);
    }

    /** Out of the folder that it is unpacked to. */
    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..");
    }

    /** The table behind a chart; its own parts are looked at too. */
    private static boolean isPackage(String name) {
        return name.endsWith("/") || name.endsWith(".xlsx") || name.endsWith(".docx");
    }

    private static boolean begins(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
