package samspil.directory.pages.parts;

/** A field that people neither see nor hear, and that machines which fill in everything fill in. */
public record Trap(String label) implements Part {
    /** Its name in the form. */
    public static final String NAME = "nothing";
}
