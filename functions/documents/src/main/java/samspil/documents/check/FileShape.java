package samspil.documents.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What can be told of a file from its first and last bytes, before any parser trusts it. */
record FileShape(FileBytes bytes) {
    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";

    /** How far readers look for the header (ISO 32000-1, annex H.3), so how far another file may stand before it. */
    private static final int HEADER_RANGE = 1024;

    /** Within which a reader must find where the last cross-reference begins. */
    private static final int END_RANGE = 2048;

    /** What follows the end and is shorter is a stray line, not a file. */
    private static final int STRAY_BYTES = 64;

    private static final List<String> OTHER_FILES = List.of(
            "PK\3\4",
            "MZ",
            "\177ELF",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "\u0089PNG",
            "Rar!",
            "7z\u00bc",
            "\u00ca\u00fe" + "\u00ba\u00be",
            "<",
            "#!",
            "%!PS",
            "%PDF-");

    Optional<DocumentFault> fault(long most) {
        if (bytes.size() == 0) {
            return Optional.of(DocumentFault.EMPTY);
        }
        if (bytes.size() > most) {
            return Optional.of(DocumentFault.LARGER_THAN_ALLOWED);
        }
        return bytes.has(HEADER, 0) ? faultAtTheEnd() : Optional.of(withoutHeader());
    }

    private DocumentFault withoutHeader() {
        return bytes.first(HEADER, 0, HEADER_RANGE) < 0 ? DocumentFault.NOT_PDF : DocumentFault.POLYGLOT;
    }

    private Optional<DocumentFault> faultAtTheEnd() {
        if (new ZipEnd(bytes).present() || somethingFollows()) {
            return Optional.of(DocumentFault.POLYGLOT);
        }
        return bytes.last("startxref", bytes.size() - END_RANGE) < 0
                ? Optional.of(DocumentFault.MALFORMED)
                : Optional.empty();
    }

    /** After an end only an update of the same document may go on. */
    private boolean somethingFollows() {
        long end = bytes.first(END, 0, bytes.size());
        while (end >= 0) {
            if (anotherFileStarts(afterBlanks(end + END.length()))) {
                return true;
            }
            end = bytes.first(END, end + 1, bytes.size());
        }
        return false;
    }

    private boolean anotherFileStarts(long at) {
        return bytes.size() - at > STRAY_BYTES && OTHER_FILES.stream().anyMatch(start -> bytes.has(start, at));
    }

    private long afterBlanks(long at) {
        return LongStream.range(at, bytes.size())
                .filter(index -> bytes.at(index) > ' ')
                .findFirst()
                .orElse(bytes.size());
    }
}
