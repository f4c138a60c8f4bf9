package samspil.documents.office;

/** A fault, on its way out of wherever it was found. */
final class Found extends RuntimeException {
    private final OfficeFault fault;

    Found(OfficeFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    OfficeFault fault() {
        return fault;
    }

    /** Goes on unless that is so. */
    static void when(boolean found, OfficeFault fault) {
        if (found) {
            throw new Found(fault);
        }
    }
}
