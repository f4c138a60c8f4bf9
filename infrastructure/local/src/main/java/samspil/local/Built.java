package samspil.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build made that the demo data comes of: the template, the functions, the demo's files, this runner.
 *
 * @param repository where it was built
 */
record Built(Path repository) {
    private static final String ARTIFACT = "target/function";

    private static final List<String> BESIDE = List.of(
            "template.yaml",
            "infrastructure/api",
            "infrastructure/demo/target/demo",
            "infrastructure/local/target/samspil-local.jar",
            "infrastructure/local/target/lib");

    /** The same for the same content. A library's name says its version, so its content is not read. */
    String digest() throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files()) {
            digest.update(repository.relativize(file).toString().getBytes(UTF_8));
            digest.update(isLibrary(file) ? new byte[0] : Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isLibrary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".jar") && !name.startsWith("samspil-");
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places()) {
            try (Stream<Path> walk = Files.walk(place)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private List<Path> places() throws IOException {
        try (Stream<Path> rooms = Files.list(repository.resolve("functions"))) {
            Stream<Path> artifacts = rooms.sorted().map(room -> room.resolve(ARTIFACT));
            return Stream.concat(artifacts, BESIDE.stream().map(repository::resolve))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
