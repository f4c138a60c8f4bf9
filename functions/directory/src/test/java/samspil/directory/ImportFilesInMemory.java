package samspil.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;

/** The port without a store. */
public final class ImportFilesInMemory implements ImportFiles {
    private final Map<ImportId, byte[]> files = new HashMap<>();
    private final Map<ImportId, List<ImportLine>> reports = new HashMap<>();
    private final List<ImportId> asked = new ArrayList<>();

    /** Somebody sends a file in. */
    public void send(ImportId id, byte[] file) {
        files.put(id, file);
    }

    /** The imports that somebody said yes to. */
    public List<ImportId> asked() {
        return asked;
    }

    @Override
    public OptionalLong size(MunicipalityId municipality, ImportId id) {
        var file = files.get(id);
        return file == null ? OptionalLong.empty() : OptionalLong.of(file.length);
    }

    @Override
    public Optional<byte[]> read(MunicipalityId municipality, ImportId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public void askToApply(MunicipalityId municipality, ImportId id) {
        asked.add(id);
    }

    @Override
    public void writeReport(MunicipalityId municipality, ImportId id, List<ImportLine> lines) {
        reports.put(id, lines);
    }

    @Override
    public Stream<ImportLine> readReport(MunicipalityId municipality, ImportId id) {
        return reports.getOrDefault(id, List.of()).stream();
    }
}
