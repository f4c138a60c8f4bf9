package samspil.policies.pages.parts;

import java.util.List;
import samspil.pages.Link;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.PolicyId;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;

/** Documents beside a version, each with its size. */
public record Attachments(Visit visit, PolicyId policy, List<Attached> attached) implements Part {

    public Attachments {
        attached = List.copyOf(attached);
    }

    /** The document. */
    public Link link(Attached it) {
        return new Link(
                it.title(), visit.addresses().attachment(policy, it.document().id()));
    }

    /** How large it is. */
    public String size(Attached it) {
        return new Sizes(visit).of(it.document());
    }
}
