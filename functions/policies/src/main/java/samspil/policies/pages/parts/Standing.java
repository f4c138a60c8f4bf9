package samspil.policies.pages.parts;

import java.util.Locale;
import samspil.policies.RevisionDue;
import samspil.policies.pages.words.Visit;

/** A revision to come and how today stands to it. */
public record Standing(Visit visit, RevisionDue due) implements Part {

    /** Its name in the style sheet. */
    public String kind() {
        return due.on(visit.today()).name().toLowerCase(Locale.ROOT);
    }

    /** In words. */
    public String words() {
        return visit.dates().standing(due);
    }
}
