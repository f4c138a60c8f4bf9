package samspil.directory;

/** What makes a place usable for more people; HSDS accessibility terms are mapped from these. */
public enum AccessFeature {
    STEP_FREE,
    LIFT,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    DISABLED_PARKING,
    GUIDE_DOGS_WELCOME,
    QUIET_ROOM
}
