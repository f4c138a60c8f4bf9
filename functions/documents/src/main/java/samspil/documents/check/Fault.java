package samspil.documents.check;

/**
 * Carries a fault out of the depth at which it was found. Unchecked, since it must pass through PDFBox, which goes on
 * after many a checked exception; {@link Reading} turns it into a verdict.
 */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final DocumentFault fault;

    Fault(DocumentFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    DocumentFault fault() {
        return fault;
    }
}
