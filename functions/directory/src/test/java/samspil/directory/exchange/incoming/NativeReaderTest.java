package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.directory.Entry;
import samspil.directory.ImportContent;
import samspil.directory.ImportFormat;
import samspil.directory.ImportRow;
import samspil.directory.SomeTown;
import samspil.kernel.Violation;

class NativeReaderTest {

    @Test
    void whatWasWrittenIsReadAsTheSameEntries() {
        for (long seed = 1; seed <= 50; seed++) {
            var entries = SomeTown.entries(SomeTown.municipality("herlev"), 5, seed);
            var read = Files.rows(Files.read(ImportFormat.SAMSPIL, Files.lines(entries))).stream()
                    .map(row -> Files.entry(row, Entry.class))
                    .toList();
            assertEquals(entries, read, "seed " + seed);
        }
    }

    @Test
    void aBadLineIsKeptAmongTheGoodOnes() {
        var good = new String(
                Files.lines(SomeTown.entries(SomeTown.municipality("herlev"), 1, 1)),
                java.nio.charset.StandardCharsets.UTF_8);
        var rows = Files.rows(
                Files.read(ImportFormat.SAMSPIL, Files.bytes("{\"kind\":\"organisation\"\n" + good + "\n\n{}")));
        assertEquals(6, rows.size());
        var bad = assertInstanceOf(ImportRow.Faulty.class, rows.getFirst());
        assertEquals("{\"kind\":\"organisation\"", bad.raw());
        assertEquals("#row=7", rows.getLast().place());
    }

    @Test
    void aMistakeIsNamedByItsPlaceInTheEntry() {
        var line =
                "{\"kind\":\"organisation\",\"entry\":{\"id\":\"x\",\"home\":\"163\",\"about\":{\"name\":{\"da\":\"A\"}},"
                        + "\"trust\":{\"source\":\"register\"}}}";
        var row =
                Files.rows(Files.read(ImportFormat.SAMSPIL, Files.bytes(line))).getFirst();
        assertEquals(List.of(new Violation("/entry/id", "id")), Files.violations(row));
    }

    @Test
    void aFileWithoutAnyJsonIsBroken() {
        assertEquals(
                ImportContent.broken("", "json.syntax"),
                Files.read(ImportFormat.SAMSPIL, Files.bytes("navn;mail\nA;b")));
        assertEquals(ImportContent.broken("", "file.nothing"), Files.read(ImportFormat.SAMSPIL, Files.bytes(" \n ")));
        assertEquals(
                ImportContent.broken("", "json.utf8"), Files.read(ImportFormat.SAMSPIL, new byte[] {'{', (byte) 0xE6}));
    }
}
