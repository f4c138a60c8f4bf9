package samspil.local.gateway;

import java.util.List;
import java.util.Locale;

/** The template's binary media types; {@code image/*} and {@code *}{@code /*} stand for many. */
record MediaTypes(List<String> binary) {

    /** Whether a header's first media type is one of them. */
    boolean match(String header) {
        String type = header.split("[,;]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return !type.isEmpty() && binary.stream().anyMatch(each -> covers(each, type));
    }

    private static boolean covers(String pattern, String type) {
        if (pattern.equals("*/*") || pattern.equals(type)) {
            return true;
        }
        return pattern.endsWith("/*") && type.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
