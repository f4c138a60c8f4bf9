package samspil.access;

/** On what an assignment rests. */
public enum Basis {
    /** The register says that the person may act for the organisation. */
    REGISTER_ROLE,
    /** A code that was mailed to the address that stands in the register or directory. */
    REGISTER_EMAIL,
    /** A verified address at the organisation's own domain. */
    DOMAIN,
    /** A code that came by letter. */
    LETTER,
    /** Somebody at the municipality looked and decided. */
    CLERK,
    /** A representative asked them to. */
    DELEGATED,
    /** The municipality appointed them. */
    APPOINTED,
    /** They were elected. */
    ELECTED
}
