package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.directory.exchange.NativeLine;
import samspil.directory.exchange.incoming.FileFormats;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;

class ImportFlowTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private final Municipality herlev = SomeTown.municipality("herlev");
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final EntriesInMemory entries = new EntriesInMemory();
    private final ImportsInMemory imports = new ImportsInMemory();
    private final ImportFilesInMemory files = new ImportFilesInMemory();
    private final List<Entry> town = SomeTown.entries(herlev, 10, 7);
    private int started;

    @Test
    void whatComesInIsInTheDirectory() {
        var done = imported(file(town));
        assertEquals(Import.State.APPLIED, done.state());
        assertEquals(counts(Map.of(ImportOutcome.NEW, 40)), done.counts());
        assertEquals(Set.copyOf(town), Set.copyOf(entries.standing()));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(file(town));
        assertEquals(
                counts(Map.of(ImportOutcome.UNCHANGED, 40)),
                imported(file(town)).counts());
        assertEquals(1, version(town.getFirst()).version());
    }

    @Test
    void aCheckWritesNothing() {
        var id = sent(file(town));
        assertEquals(Import.State.CHECKED, check(id).state());
        assertEquals(List.of(), entries.standing());
        assertEquals(40, lines(id).size());
    }

    @Test
    void newWordsOfTheSourceReplaceItsOldOnes() {
        imported(file(town));
        var changed = new ArrayList<>(town);
        changed.set(0, renamed(town.getFirst(), "Et nyt navn"));
        var done = imported(file(changed));
        assertEquals(counts(Map.of(ImportOutcome.UNCHANGED, 39, ImportOutcome.CHANGED, 1)), done.counts());
        assertEquals(changed.getFirst(), version(town.getFirst()).entry());
    }

    @Test
    void whatAPersonWroteStands() {
        imported(file(town));
        var edited = renamed(town.getFirst(), "Som redaktøren vil have det");
        entries.save(edited, 1, new Entries.Change("desk", "edited", NOW));
        var id = sent(file(town));
        var done = applied(id);
        assertEquals(counts(Map.of(ImportOutcome.UNCHANGED, 39, ImportOutcome.CONFLICT, 1)), done.counts());
        assertEquals(edited, version(town.getFirst()).entry());
        assertEquals(NativeLine.write(town.getFirst()), lines(id).getFirst().raw());
    }

    @Test
    void whatAPersonRemovedStaysRemoved() {
        imported(file(town));
        var first = town.getFirst();
        entries.remove(first.home(), first.kind(), first.id(), 1, null, new Entries.Change("desk", "removed", NOW));
        assertEquals(
                counts(Map.of(ImportOutcome.UNCHANGED, 39, ImportOutcome.CONFLICT, 1)),
                imported(file(town)).counts());
    }

    @Test
    void aBrokenFileChangesNothing() {
        imported(file(town));
        var before = entries.standing();
        var done = imported("no JSON at all".getBytes(StandardCharsets.UTF_8));
        assertEquals(Import.State.FAILED, done.state());
        assertEquals(List.of(new Violation("", "json.syntax")), done.violations());
        assertEquals(before, entries.standing());
    }

    @Test
    void anEntryOfAnotherMunicipalityIsRefused() {
        var other = SomeTown.entries(SomeTown.municipality("gjerdrum"), 1, 7);
        var id = sent(file(other));
        assertEquals(counts(Map.of(ImportOutcome.QUARANTINED, 4)), applied(id).counts());
        assertEquals(
                List.of(new Violation("/home", "home")), lines(id).getFirst().violations());
        assertEquals(List.of(), entries.standing());
    }

    @Test
    void anEntryThatStandsThereTwiceIsReadOnce() {
        var twice = List.of(town.getFirst(), renamed(town.getFirst(), "En anden"));
        var id = sent(file(twice));
        assertEquals(
                counts(Map.of(ImportOutcome.NEW, 1, ImportOutcome.QUARANTINED, 1)),
                applied(id).counts());
        assertEquals("row.repeats", lines(id).getLast().violations().getFirst().code());
    }

    @Test
    void whatPointsAtNothingComesInWithoutItAndIsMendedLater() {
        var activities =
                town.stream().filter(entry -> entry.kind() == Kind.ACTIVITY).toList();
        var id = sent(file(activities));
        assertEquals(counts(Map.of(ImportOutcome.NEW, 10)), applied(id).counts());
        assertEquals(
                List.of(new Violation("/organisers", "target"), new Violation("/venues", "target")),
                lines(id).getFirst().violations());
        assertEquals(
                counts(Map.of(ImportOutcome.NEW, 30, ImportOutcome.CHANGED, 10)),
                imported(file(town)).counts());
        assertEquals(Set.copyOf(town), Set.copyOf(entries.standing()));
    }

    @Test
    void anImportThatWasCutOffIsGoneOnWithAndReportsAllOfIt() {
        var id = sent(file(town));
        check(id);
        entries.failAfter(17);
        assertThrows(IllegalStateException.class, () -> apply(id));
        assertEquals(counts(Map.of(ImportOutcome.NEW, 40)), apply(id).counts());
        assertEquals(Set.copyOf(town), Set.copyOf(entries.standing()));
    }

    @Test
    void runningItAllTwiceDoesNothingMore() {
        var id = sent(file(town));
        var done = applied(id);
        assertEquals(done, check(id));
        assertEquals(done, apply(id));
    }

    @Test
    void anotherFileThanTheOneThatWasCheckedIsNotApplied() {
        var id = sent(file(town));
        check(id);
        files.send(id, file(town.subList(0, 1)));
        assertEquals(Import.State.FAILED, apply(id).state());
        assertEquals(List.of(), entries.standing());
    }

    @Test
    void onlyACheckedImportCanBeConfirmed() {
        var confirm = new ConfirmImport(imports, files, clock);
        var id = sent(file(town));
        assertEquals(
                ConfirmImport.Answer.NotReady.class,
                confirm.run(herlev.id(), id, Someone.AT_THE_DESK).getClass());
        check(id);
        assertEquals(
                ConfirmImport.Answer.Confirmed.class,
                confirm.run(herlev.id(), id, Someone.AT_THE_DESK).getClass());
        assertEquals(List.of(id), files.asked());
        var elsewhere = SomeTown.municipality("gjerdrum").id();
        assertEquals(
                ConfirmImport.Answer.Unknown.class,
                confirm.run(elsewhere, id, Someone.AT_THE_DESK).getClass());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        var id = sent(new byte[(int) ImportOrder.LARGEST + 1]);
        assertEquals(List.of(new Violation("", "file.large")), check(id).violations());
    }

    @Test
    void everyRecordHasOneLineInTheReport() {
        for (long seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var lines = new ArrayList<String>(List.of("{}"));
            SomeTown.entries(herlev, 4, seed).forEach(entry -> lines.add(spoilt(NativeLine.write(entry), random)));
            var id = sent(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            applied(id);
            var report = lines(id);
            assertEquals(lines.size(), report.size(), "seed " + seed);
            assertEquals(
                    IntStream.rangeClosed(1, lines.size()).boxed().toList(),
                    report.stream().map(ImportLine::number).toList(),
                    "seed " + seed);
            assertEquals(
                    lines.size(),
                    new HashSet<>(report.stream().map(ImportLine::place).toList()).size());
        }
    }

    @Test
    void theReportIsReadInParts() {
        var id = sent(file(town));
        applied(id);
        var read = new ReadImport(imports, files);
        var seen = new ArrayList<Integer>();
        Integer after = 0;
        while (after != null) {
            var wanted = new ReadImport.Wanted(after, ImportOutcome.NEW, 7);
            var part = (ReadImport.Answer.Part) read.lines(herlev.id(), id, wanted);
            part.lines().forEach(line -> seen.add(line.number()));
            after = part.next();
        }
        assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(), seen);
    }

    private static String spoilt(String line, Random random) {
        return random.nextInt(3) > 0 ? line : line.substring(0, random.nextInt(line.length() - 1) + 1);
    }

    private Import imported(byte[] file) {
        return applied(sent(file));
    }

    private Import applied(ImportId id) {
        check(id);
        return apply(id);
    }

    private Import check(ImportId id) {
        return new CheckImport(imports, files, new FileFormats(), entries, clock)
                .run(herlev, id)
                .orElseThrow();
    }

    private Import apply(ImportId id) {
        return new ApplyImport(imports, files, new FileFormats(), entries, clock)
                .run(herlev, id)
                .orElseThrow();
    }

    private ImportId sent(byte[] file) {
        Uploads uploads =
                (_, id, _) -> new Uploads.Upload(java.net.URI.create("https://files.example/" + id), Map.of());
        var start = new StartImport(imports, uploads, clock, () -> new UUID(7, started++).toString());
        var order = new ImportOrder(ImportFormat.SAMSPIL, true, "town.ndjson", Map.of(), null);
        var id = start.run(herlev.id(), order, Someone.AT_THE_DESK).id();
        files.send(id, file);
        return id;
    }

    private List<ImportLine> lines(ImportId id) {
        return files.readReport(herlev.id(), id).toList();
    }

    private Entries.Version version(Entry entry) {
        return entries.history(entry.home(), entry.kind(), entry.id()).getFirst();
    }

    private static byte[] file(List<Entry> entries) {
        return entries.stream()
                .map(NativeLine::write)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Entry renamed(Entry entry, String name) {
        var old = entry.about();
        var about = new About(
                LocalText.of(Language.DA, name),
                old.summary(),
                old.description(),
                old.categories(),
                old.languages(),
                old.links());
        var venue = (Venue) entry;
        return new Venue(
                venue.id(),
                venue.home(),
                venue.alsoIn(),
                about,
                venue.organisers(),
                venue.place(),
                venue.accessibility(),
                venue.capacity(),
                venue.lent(),
                venue.contacts(),
                venue.trust());
    }

    private static Map<ImportOutcome, Integer> counts(Map<ImportOutcome, Integer> some) {
        var all = new java.util.EnumMap<ImportOutcome, Integer>(ImportOutcome.class);
        for (var outcome : ImportOutcome.values()) {
            all.put(outcome, some.getOrDefault(outcome, 0));
        }
        return all;
    }
}
