package samspil.demo.policies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import samspil.demo.document.PolicyPdf;

/**
 * The policies of the municipalities the project began with: {@code <name>.ndjson} tells their lives as calls of the
 * API, a line to each; {@code <paper>.pdf} are the documents that the lines name.
 */
public final class Papers {
    /** When each was adopted, treated and to be revised is true; what the papers say is invented. */
    private static final Map<String, List<String>> LIVES = Map.of(
            "herlev", List.of("herlev-2013", "herlev-vedtaegter"),
            "hoeje-taastrup", List.of("hoeje-taastrup-2018", "hoeje-taastrup-2023"),
            "vesthimmerland", List.of("vesthimmerland-2007"));

    private Papers() {}

    /** Writes all of them into a folder, which is made where it does not exist. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var life : LIVES.entrySet()) {
            Files.writeString(folder.resolve(life.getKey() + ".ndjson"), resource(life.getKey() + ".ndjson"));
            for (var paper : life.getValue()) {
                Files.write(folder.resolve(paper + ".pdf"), pdf(paper).bytes());
            }
        }
    }

    static PolicyPdf pdf(String paper) throws IOException {
        return PaperText.read(resource(paper + ".txt"));
    }

    private static String resource(String name) throws IOException {
        try (var text = Papers.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
