package samspil.grants.scheme;

/** How far a scheme, or one of its versions, has come. */
public enum SchemeState {
    DRAFT,
    ADOPTED,
    ACTIVE,
    RETIRED
}
