package samspil.pages.components;

/** One value of a filter. */
public record FacetChoice(Facet facet, Choice choice) implements Component {
    /** An id holds no spaces, a value may. */
    public String id() {
        return (facet.name() + "-" + choice.value()).replaceAll("\\s", "_");
    }
}
