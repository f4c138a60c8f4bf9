package samspil.documents.check;

/**
 * The record that ends a ZIP archive. Readers of archives begin there, so that a file may start as anything and still be
 * an archive, a Java program or a document of an office suite (APPNOTE.TXT 4.3.16).
 */
record ZipEnd(FileBytes bytes) {
    private static final String SIGNATURE = "PK\5\6";
    private static final String ENTRY = "PK\1\2";
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    /** Whether one stands where readers look; the bytes alone might be chance, the directory before them is not. */
    boolean present() {
        long record = bytes.last(SIGNATURE, bytes.size() - LENGTH - LONGEST_COMMENT);
        return record >= 0 && record + LENGTH <= bytes.size() && bytes.has(ENTRY, record - bytes.number(record + 12));
    }
}
