package samspil.council.pages;

import java.util.List;

/**
 * How lots were drawn, so that anybody can draw them again.
 *
 * @param text what was hashed
 * @param seed its hash
 */
public record Lots(String heading, String how, String text, String seed, List<Drawn> draws) implements Part {

    /** One candidate's lot. */
    public record Drawn(String name, String id, String number) {}

    public Lots {
        draws = List.copyOf(draws);
    }
}
