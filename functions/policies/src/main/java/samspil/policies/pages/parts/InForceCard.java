package samspil.policies.pages.parts;

import java.util.Optional;
import samspil.pages.Link;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;

/** What holds today, with the way to its document. */
public record InForceCard(Visit visit, Policy policy, Version version) implements Part {

    /** The document, at the address that always leads to what holds. */
    public Link document() {
        return new Link(
                visit.say("read", new Sizes(visit).of(version.document())),
                visit.addresses().inForce(policy.id()));
    }

    /** The same text as a page. */
    public Link page() {
        return new Link(visit.say("read.page"), visit.addresses().version(policy.id(), version.number()));
    }

    /** By whom and when it was adopted, and since when it holds. */
    public String adopted() {
        var adoption = version.adoption();
        return visit.say("adopted.by", adoption.adoptedBy(), visit.dates().of(adoption.adoptedOn()));
    }

    /** Since when it holds. */
    public String since() {
        return visit.say("holds.since", visit.dates().of(version.adoption().inForceFrom()));
    }

    /** What is said of the next revision. */
    public Optional<Standing> standing() {
        return policy.due().map(due -> new Standing(visit, due));
    }
}
