package samspil.policies.pages.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.pages.Icon;
import samspil.pages.components.Fact;
import samspil.pages.components.Spoken;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;
import samspil.policies.search.Hit.PageHit;

/**
 * A policy among others.
 *
 * @param found pages on which words stand that were searched for
 */
public record PolicyCard(Visit visit, Policy policy, List<PageHit> found) implements Part {

    public PolicyCard {
        found = List.copyOf(found);
    }

    /** What it is called. */
    public Spoken title() {
        return visit.spoken(policy.description().title());
    }

    /** What it promises. */
    public Spoken summary() {
        return visit.spoken(policy.description().summary());
    }

    /** Its page. */
    public String address() {
        return visit.addresses().policy(policy.id());
    }

    /** How many pages its document has. */
    public int pages() {
        return shown().map(version -> version.document().pages()).orElse(0);
    }

    /** Since when it holds, and how large its document is. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Icon.CALENDAR, holds()));
        shown().map(version -> new Fact(Icon.DOCUMENT, new Sizes(visit).of(version.document())))
                .ifPresent(facts::add);
        return facts;
    }

    /** What is said of its next revision; empty where nothing is planned. */
    public Optional<Standing> standing() {
        return policy.due().map(due -> new Standing(visit, due));
    }

    /** Where a page that was found is read. */
    public String address(PageHit hit) {
        return visit.addresses().version(policy.id(), hit.version()) + "#page-" + hit.number();
    }

    private Optional<Version> shown() {
        return policy.inForce(visit.today())
                .map(InForce::version)
                .or(() -> policy.versions().reversed().stream().findFirst());
    }

    private String holds() {
        var dates = visit.dates();
        return policy.inForce(visit.today())
                .map(now -> visit.say(
                        "holds.since", dates.of(now.version().adoption().inForceFrom())))
                .orElseGet(() -> policy.repealed()
                        .map(on -> visit.say("holds.repealed", dates.of(on)))
                        .orElseGet(() -> visit.say("holds.not-yet")));
    }
}
