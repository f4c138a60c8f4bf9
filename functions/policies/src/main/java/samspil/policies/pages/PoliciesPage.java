package samspil.policies.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.policies.Policy;
import samspil.policies.pages.PolicyPages.Said;
import samspil.policies.pages.parts.PolicyCard;
import samspil.policies.pages.parts.PolicyList;
import samspil.policies.pages.parts.PolicySearch;
import samspil.policies.pages.words.Visit;
import samspil.policies.search.Query;
import samspil.policies.search.SearchPolicies;

/** All policies of a municipality, or those in which words are found. */
@Singleton
record PoliciesPage(PolicyPages pages, SearchPolicies search, List<Announcements> announcements) {

    Page of(Visit visit, List<Policy> policies, String typed) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                "",
                visit.say("list.title"),
                visit.say("list.lead", visit.municipality().name())));
        announcements.forEach(each -> parts.addAll(each.above(visit)));
        if (policies.isEmpty()) {
            parts.add(nothingYet(visit));
        } else {
            parts.add(new PolicySearch(visit, typed));
            parts.add(found(visit, policies, typed));
        }
        var title = visit.say("list.title");
        return pages.list(
                visit,
                new Said(title, visit.say("list.lead", visit.municipality().name())),
                new Stack(parts));
    }

    private Content found(Visit visit, List<Policy> policies, String typed) {
        var query = Query.of(typed);
        if (query.isEmpty()) {
            var cards = policies.stream()
                    .map(policy -> new PolicyCard(visit, policy, List.of()))
                    .toList();
            return new Section(visit.count("list.count", cards.size()), List.of(), new PolicyList(cards));
        }
        var cards = search.search(policies, query, visit.today()).stream()
                .map(hit -> new PolicyCard(visit, hit.policy(), hit.pages()))
                .toList();
        var all = List.of(new Link(visit.say("list.all"), visit.addresses().policies()));
        return cards.isEmpty()
                ? nothingFound(visit, typed, all)
                : new Section(visit.count("search.found", cards.size()), all, new PolicyList(cards));
    }

    private static Content nothingYet(Visit visit) {
        var name = visit.municipality().name();
        var home =
                new Link(visit.say("list.empty.home", name), visit.addresses().home());
        var empty = new EmptyState(
                Icon.DOCUMENT, visit.say("list.empty", name), visit.say("list.empty.text"), List.of(home));
        return new Section(visit.count("list.count", 0), List.of(), empty);
    }

    private static Content nothingFound(Visit visit, String typed, List<Link> all) {
        var empty = new EmptyState(Icon.SEARCH, visit.say("search.none", typed), visit.say("search.none.text"), all);
        return new Section(visit.count("search.found", 0), List.of(), empty);
    }
}
