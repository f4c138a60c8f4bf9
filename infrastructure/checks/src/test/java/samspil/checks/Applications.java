package samspil.checks;

import java.util.regex.Pattern;

/** The demo's applications in Vesthimmerland's round, each by who represents its organisation there. */
record Applications(LocalSystem system) {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"files\":\\[\"([0-9a-f-]{36})\"");
    private static final Pattern FILE = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");
    private static final String API = "/v1/vesthimmerland";

    /** The id of the one that somebody wrote: {@code representative-3}. */
    String of(String representative) {
        return first(ID, asked(representative, "/grants/applications"));
    }

    /** The id of a document of it. */
    String document(String representative) {
        return first(DOCUMENT, asked(representative, "/grants/applications/" + of(representative)));
    }

    /** The id of the last payment file. */
    String paymentFile() {
        return first(FILE, asked("finance", "/desk/payments/files"));
    }

    private String asked(String person, String path) {
        return new Operator(system, "demo-vesthimmerland-" + person)
                .send("GET", API + path, "")
                .body();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text))
                .group(1);
    }
}
