package samspil.directory.http;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.directory.EntryId;
import samspil.directory.Import;
import samspil.directory.ImportId;
import samspil.directory.ImportLine;
import samspil.directory.ImportOrder;
import samspil.directory.ImportOutcome;
import samspil.directory.Kind;
import samspil.directory.ReadImport;
import samspil.directory.StartImport;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Violation;
import samspil.platform.http.Problem;

/** An import as the API shows it. */
record ImportView(
        ImportId id,
        Import.State state,
        ImportOrder order,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<ImportOutcome, Integer> counts,
        List<Problem.Said> violations) {

    static ImportView of(Import it, Language reader) {
        return new ImportView(
                it.id(),
                it.state(),
                it.order(),
                it.startedAt(),
                it.endedAt(),
                it.counts(),
                said(it.violations(), reader));
    }

    private static List<Problem.Said> said(List<Violation> violations, Language reader) {
        return violations.stream()
                .map(violation -> Problem.said(violation, reader))
                .toList();
    }

    /** An import that waits for its file. */
    record Started(ImportId id, URI uploadUrl, Map<String, String> uploadHeaders) {
        static Started of(StartImport.Started it) {
            return new Started(it.id(), it.upload().url(), it.upload().headers());
        }
    }

    /** A line of the report. */
    record Row(
            int number,
            String place,
            ImportOutcome outcome,
            @Nullable Kind kind,
            @Nullable EntryId id,
            @Nullable LocalText name,
            List<Problem.Said> violations,
            @Nullable String raw) {
        static Row of(ImportLine it, Language reader) {
            return new Row(
                    it.number(),
                    it.place(),
                    it.outcome(),
                    it.kind(),
                    it.id(),
                    it.name(),
                    said(it.violations(), reader),
                    it.raw());
        }
    }

    /**
     * A part of the report.
     *
     * @param next give it as {@code after} to go on; absent on the last part
     */
    record Part(List<Row> rows, @Nullable String next) {
        static Part of(ReadImport.Answer.Part part, Language reader) {
            var rows = part.lines().stream().map(line -> Row.of(line, reader)).toList();
            return new Part(rows, part.next() == null ? null : part.next().toString());
        }
    }
}
