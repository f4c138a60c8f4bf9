package samspil.engines.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route's path: fixed parts, {@code {parameters}}, and perhaps {@code {rest+}} at the end. */
record PathPattern(String path, List<String> parts) {

    /** The more exact first: at the first difference a fixed part beats a parameter, and that a greedy one. */
    static final Comparator<PathPattern> EXACTEST = PathPattern::compare;

    static PathPattern of(String path) {
        return new PathPattern(path, split(path));
    }

    /** A path's parts; a slash at its end says nothing. */
    static List<String> split(String path) {
        String inner = path.substring(1, path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length());
        return inner.isEmpty() ? List.of() : Arrays.asList(inner.split("/", -1));
    }

    /** The parameters by name as they stand in the path, percent-encoded; empty when the path is another. */
    Optional<Map<String, String>> match(List<String> path) {
        boolean greedy = !parts.isEmpty() && rank(parts.getLast()) == 2;
        if (greedy ? path.size() < parts.size() : path.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            switch (rank(part)) {
                case 0 -> {
                    if (!part.equals(path.get(i))) {
                        return Optional.empty();
                    }
                }
                case 1 -> found.put(part.substring(1, part.length() - 1), path.get(i));
                default ->
                    found.put(part.substring(1, part.length() - 2), String.join("/", path.subList(i, path.size())));
            }
        }
        return found.containsValue("") ? Optional.empty() : Optional.of(found);
    }

    private static int rank(String part) {
        if (!part.startsWith("{")) {
            return 0;
        }
        return part.endsWith("+}") ? 2 : 1;
    }

    private int compare(PathPattern other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int difference = rank(parts.get(i)) - rank(other.parts.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return other.parts.size() - parts.size();
    }
}
