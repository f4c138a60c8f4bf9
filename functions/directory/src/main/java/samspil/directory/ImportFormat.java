package samspil.directory;

/** How a file that comes in is written. */
public enum ImportFormat {
    /** One entry a line, as this system writes them itself. */
    SAMSPIL,
    /** Human Services Data Specification 3, JSON. */
    HSDS,
    /** The same as tables: a data package in a zip file, or one of its tables. */
    HSDS_TABULAR,
    /** A table of organisations whose columns the order names. */
    CSV,
    /** Records of Enhetsregisteret and Frivillighetsregisteret in Brønnøysund. */
    BRREG
}
