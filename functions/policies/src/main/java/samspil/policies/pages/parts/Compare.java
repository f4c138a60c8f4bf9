package samspil.policies.pages.parts;

import java.util.List;
import samspil.pages.components.Choice;
import samspil.policies.Policy;
import samspil.policies.pages.words.Visit;

/** Asks which two versions to lay beside each other. */
public record Compare(Visit visit, Policy policy, int from, int to) implements Part {

    /** The page that answers. */
    public String action() {
        return visit.addresses().policy(policy.id()) + "/difference";
    }

    /** Every version, one of them chosen. */
    public List<Choice> choices(int chosen) {
        return policy.versions().stream()
                .map(version -> new Choice(
                        Integer.toString(version.number()),
                        visit.say(
                                "version.of",
                                Integer.toString(version.number()),
                                visit.dates().of(version.adoption().adoptedOn())),
                        version.number() == chosen))
                .toList();
    }
}
