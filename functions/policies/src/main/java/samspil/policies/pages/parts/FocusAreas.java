package samspil.policies.pages.parts;

import java.util.List;
import samspil.pages.Icon;
import samspil.pages.components.Spoken;
import samspil.policies.Description.FocusArea;
import samspil.policies.pages.words.Symbols;
import samspil.policies.pages.words.Visit;

/** What a policy rests on, with a picture to each. */
public record FocusAreas(Visit visit, List<FocusArea> areas) implements Part {

    public FocusAreas {
        areas = List.copyOf(areas);
    }

    /** Its picture. */
    public Icon icon(FocusArea area) {
        return Symbols.of(area.name());
    }

    /** What it is called. */
    public Spoken name(FocusArea area) {
        return visit.spoken(area.name());
    }

    /** What is meant by it; may be empty. */
    public Spoken text(FocusArea area) {
        return visit.spoken(area.text());
    }
}
