package samspil.directory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;

/** The files of imports: what was sent in and the reports on it. */
public interface ImportFiles {

    /** How large the file is that was sent in, in bytes; empty where none was. */
    OptionalLong size(MunicipalityId municipality, ImportId id);

    /** The file that was sent in. */
    Optional<byte[]> read(MunicipalityId municipality, ImportId id);

    /** Asks for the import to be applied, soon and at least once. */
    void askToApply(MunicipalityId municipality, ImportId id);

    /** Keeps the report, in place of an earlier one. */
    void writeReport(MunicipalityId municipality, ImportId id, List<ImportLine> lines);

    /** The lines of the report; none where there is no report yet. The caller closes it. */
    Stream<ImportLine> readReport(MunicipalityId municipality, ImportId id);
}
