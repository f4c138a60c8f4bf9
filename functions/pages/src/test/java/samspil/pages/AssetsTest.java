package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;

class AssetsTest {

    private static final Path SOURCE = Path.of("src", "main", "assets");
    private static final Path LAID_OUT = Path.of("target", "assets");

    @Test
    void theAddressesLeadToWhatTheBuildLaidOut() throws IOException {
        try (var versions = Files.list(LAID_OUT)) {
            assertEquals(
                    List.of(Assets.VERSION),
                    versions.map(path -> path.getFileName().toString()).toList());
        }
        assertEquals(contents(SOURCE), contents(LAID_OUT.resolve(Assets.VERSION)));
    }

    @Test
    void everyFileThatAPageAsksForExists() {
        for (var page : SamplePages.all().values()) {
            for (var address : new Html(page.html()).all("(?:href|src)=\"/(assets/[^\"#]*)")) {
                assertTrue(Files.isRegularFile(Path.of("target", address)), address);
            }
        }
    }

    @Test
    void everyFileThatAStyleSheetAsksForExists() throws IOException {
        for (var sheet : List.of(SOURCE.resolve("site.css"), SOURCE.resolve("dkfds/css/dkfds.min.css"))) {
            for (var address : new Html(Files.readString(sheet)).all("url\\(\"?([^)\"]*)")) {
                assertTrue(Files.isRegularFile(sheet.resolveSibling(address)), sheet + ": " + address);
            }
        }
    }

    @Test
    void everyIconIsDrawnAndEveryDrawingHasItsIcon() throws IOException {
        var drawn = new HashSet<>(new Html(Files.readString(SOURCE.resolve("icons.svg"))).all("id=\"([^\"]*)\""));
        var named = Arrays.stream(Icon.values())
                .map(icon -> icon.address().replaceFirst(".*#", ""))
                .collect(Collectors.toSet());
        assertEquals(drawn, named);
    }

    @Test
    void theLicencesStandBesideWhatTheyCover() {
        assertTrue(Files.exists(SOURCE.resolve("dkfds/LICENSE.txt")));
        assertTrue(Files.exists(SOURCE.resolve("fonts/LICENSE.txt")));
    }

    @Test
    void theScriptIsSmall() throws IOException {
        assertTrue(Files.size(LAID_OUT.resolve(Assets.VERSION).resolve("site.js")) <= 10_000);
    }

    @Test
    void theFirstViewOfAHomePageIsAtMost150KilobytesCompressed() throws IOException {
        var html = SamplePages.home(Theme.FOREST, Language.DA).html();
        long size = compressed(html.getBytes(StandardCharsets.UTF_8));
        for (var address : new HashSet<>(new Html(html).all("(?:href|src)=\"/(assets/[^\"#]*)"))) {
            var bytes = Files.readAllBytes(Path.of("target", address));
            size += address.endsWith("woff2") ? bytes.length : compressed(bytes);
        }
        var all = size;
        assertTrue(all <= 150_000, () -> all + " bytes");
    }

    private static long compressed(byte[] bytes) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        }
        return target.size();
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            // The script is laid out without its comments.
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("site.js"))
                    .toList()) {
                contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
