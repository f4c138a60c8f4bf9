package samspil.policies.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;
import samspil.policies.Adoption;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.parts.Attachments;
import samspil.policies.pages.parts.SideFacts;
import samspil.policies.pages.words.Visit;

/** What stands beside a policy: the facts of its version, and what is put beside it. */
record PolicySide(Visit visit, Policy policy) {

    List<Content> cards() {
        return policy.inForce(visit.today())
                .map(InForce::version)
                .map(this::cards)
                .orElse(List.of());
    }

    List<Content> cards(Version version) {
        var cards = new ArrayList<Content>();
        cards.add(new SideFacts(visit.say("facts"), terms(version)));
        if (!version.attachments().isEmpty()) {
            cards.add(new Attachments(visit, policy.id(), version.attachments()));
        }
        return cards;
    }

    private List<Term> terms(Version version) {
        var adoption = version.adoption();
        var terms = new ArrayList<Term>();
        terms.add(Term.of(visit.say("facts.adopted-by"), adoption.adoptedBy()));
        terms.add(Term.of(visit.say("facts.adopted-on"), visit.dates().of(adoption.adoptedOn())));
        terms.add(Term.of(visit.say("facts.from"), visit.dates().of(adoption.inForceFrom())));
        Optional.ofNullable(adoption.revision())
                .ifPresent(due -> terms.add(
                        Term.of(visit.say("facts.revision"), visit.dates().of(due))));
        terms.add(Term.of(
                visit.say("facts.language"),
                visit.say("language." + adoption.language().tag())));
        terms.add(Term.of(visit.say("facts.version"), Integer.toString(version.number())));
        reference(adoption).ifPresent(terms::add);
        return terms;
    }

    private Optional<Term> reference(Adoption adoption) {
        return Optional.ofNullable(adoption.reference())
                .map(reference -> reference.matches("https?://\\S+")
                        ? new Term(visit.say("reference"), TextLink.of(visit.say("reference.read"), reference))
                        : Term.of(visit.say("reference"), reference));
    }
}
