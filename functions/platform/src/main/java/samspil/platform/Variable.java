package samspil.platform;

/** An environment variable that a function reads: implemented by enums whose constants are the variables' names. */
public interface Variable {
    /** As the template declares it. */
    String name();
}
