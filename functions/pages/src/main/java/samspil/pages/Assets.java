package samspil.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The addresses of style sheets, scripts, icons and fonts. The version is a hash of them all, made by the build. */
public final class Assets {

    /** The hash that stands in every address, so that a browser may keep what it got for ever. */
    public static final String VERSION = version();

    private Assets() {}

    /** The address of a file of {@code src/main/assets}, such as {@code site.css}. */
    public static String path(String file) {
        return "/assets/" + VERSION + "/" + file;
    }

    private static String version() {
        try (var stream = Assets.class.getResourceAsStream("assets.version")) {
            if (stream == null) {
                throw new IllegalStateException("The build has not laid out the assets");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
