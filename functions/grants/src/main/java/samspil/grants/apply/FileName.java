package samspil.grants.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samspil.kernel.Violation;

/** What a file that is to be uploaded may be called. Its content is looked at besides, and alone decides. */
final class FileName {
    private static final Set<String> ALLOWED = Set.of("pdf", "png", "jpg", "jpeg", "docx", "xlsx", "odt", "ods");

    /** What in the middle of a name hides what the file is. */
    private static final Set<String> HIDING = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "msi", "js", "jse", "vbs", "vbe", "wsf", "hta", "ps1", "jar",
            "sh", "php", "asp", "aspx", "jsp", "html", "htm", "svg", "xml", "zip", "rar", "iso", "lnk", "doc", "docm",
            "xls", "xlsm", "pdf", "png", "jpg", "jpeg", "gif", "docx", "xlsx", "odt", "ods", "txt");

    private FileName() {}

    /** What is wrong with it; empty where nothing is. */
    static Optional<Violation> against(String name) {
        var parts = List.of(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        if (parts.size() < 2 || !ALLOWED.contains(parts.getLast())) {
            return Optional.of(new Violation("/fileName", "file.type"));
        }
        boolean hides = parts.subList(1, parts.size() - 1).stream().anyMatch(HIDING::contains);
        boolean strange = Arrays.stream(new String[] {"/", "\\"}).anyMatch(name::contains)
                || name.codePoints().anyMatch(FileName::isStrange);
        return hides || strange ? Optional.of(new Violation("/fileName", "file.name")) : Optional.empty();
    }

    /** Control characters, and those that turn the direction of reading. */
    private static boolean isStrange(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
