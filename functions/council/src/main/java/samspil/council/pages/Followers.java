package samspil.council.pages;

import java.util.List;

/** Who follows in a group, the first before the others; nothing where nobody does. */
public record Followers(String heading, List<String> names) implements Part {
    public Followers {
        names = List.copyOf(names);
    }
}
