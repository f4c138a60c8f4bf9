package samspil.policies.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Columns;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.PolicyPages.Said;
import samspil.policies.pages.parts.VersionText;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;
import samspil.policies.search.KnownTexts;

/** One version: its facts, and its text for everybody who rather reads a page than a PDF. */
@Singleton
record VersionPage(PolicyPages pages, SchemaTerms terms, KnownTexts texts) {

    Page of(Visit visit, Policy policy, Version version) {
        var policyLink = PolicyPages.link(visit, policy);
        var number = Integer.toString(version.number());
        var title = visit.say("version.title", policyLink.text(), number);
        var main = new ArrayList<Content>();
        main.add(new Heading(
                policyLink.text(),
                Spoken.of(visit.say("version", number)),
                Spoken.of(standing(visit, policy, version))));
        main.add(new Actions(List.of(new ButtonLink(document(visit, policy, version), true))));
        if (!version.document().tagged()) {
            main.add(Alert.of(AlertKind.INFO, visit.say("untagged"), visit.say("untagged.text")));
        }
        main.add(new Section(visit.say("version.text"), List.of(), text(visit, policy, version)));
        var body = new Columns(new Stack(main), visit.say("side"), new PolicySide(visit, policy).cards(version));
        var said = new Said(title, title, terms.of(visit, policy, version));
        return pages.one(visit, said, to -> to.version(policy.id(), version.number()), List.of(policyLink), body);
    }

    private static Link document(Visit visit, Policy policy, Version version) {
        return new Link(
                visit.say("read", new Sizes(visit).of(version.document())),
                visit.addresses().document(policy.id(), version.number()));
    }

    /** Whether it holds today, in a sentence. */
    private static String standing(Visit visit, Policy policy, Version version) {
        var now = policy.inForce(visit.today()).map(InForce::version);
        var from = version.adoption().inForceFrom();
        if (now.filter(version::equals).isPresent()) {
            return visit.say("version.holds", visit.dates().of(from));
        }
        return from.first().isAfter(visit.today())
                ? visit.say("version.ahead", visit.dates().of(from))
                : visit.say("version.past", visit.dates().of(from));
    }

    private Content text(Visit visit, Policy policy, Version version) {
        var read = texts.pages(policy, version.document());
        var language = version.adoption().language();
        return read.stream().allMatch(String::isBlank)
                ? Alert.of(AlertKind.INFO, visit.say("version.no-text"), visit.say("version.no-text.text"))
                : new VersionText(visit, read, language == visit.language() ? "" : language.tag());
    }
}
