package samspil.policies.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Heading;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.difference.Passage;
import samspil.policies.difference.TextDifference;
import samspil.policies.pages.PolicyPages.Said;
import samspil.policies.pages.parts.Compare;
import samspil.policies.pages.parts.Passages;
import samspil.policies.pages.parts.Passages.Stretch;
import samspil.policies.pages.words.Visit;
import samspil.policies.search.VersionDifference;

/** What changed from one version to another. */
@Singleton
record DifferencePage(PolicyPages pages, VersionDifference differences) {
    /** More paragraphs in a row that stayed the same are folded. */
    private static final int SEEN = 3;

    Page of(Visit visit, Policy policy, Version from, Version to) {
        var link = PolicyPages.link(visit, policy);
        var title = visit.say("difference.title", Integer.toString(from.number()), Integer.toString(to.number()));
        var difference = differences.between(policy, from, to);
        var body = Stack.of(
                new Heading(link.text(), Spoken.of(title), Spoken.of(visit.say("difference.lead"))),
                new Compare(visit, policy, from.number(), to.number()),
                content(visit, difference));
        var said = new Said(title + ": " + link.text(), title + ": " + link.text());
        return pages.one(
                visit, said, at -> at.difference(policy.id(), from.number(), to.number()), List.of(link), body);
    }

    private static Content content(Visit visit, TextDifference difference) {
        if (difference.passages().isEmpty()) {
            return Alert.of(AlertKind.INFO, visit.say("difference.no-text"), visit.say("difference.no-text.text"));
        }
        return difference.isEmpty()
                ? Alert.of(AlertKind.INFO, visit.say("difference.none"), visit.say("difference.none.text"))
                : new Passages(visit, stretches(difference.passages()));
    }

    private static List<Stretch> stretches(List<Passage> passages) {
        var stretches = new ArrayList<Stretch>();
        var open = new ArrayList<Passage>();
        for (var passage : passages) {
            if (!open.isEmpty() && isKept(open.getLast()) != isKept(passage)) {
                stretches.add(stretch(open));
                open.clear();
            }
            open.add(passage);
        }
        stretches.add(stretch(open));
        return stretches;
    }

    private static Stretch stretch(List<Passage> passages) {
        return new Stretch(passages, isKept(passages.getFirst()) && passages.size() > SEEN);
    }

    private static boolean isKept(Passage passage) {
        return passage instanceof Passage.Kept;
    }
}
