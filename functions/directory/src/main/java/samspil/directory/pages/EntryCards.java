package samspil.directory.pages;

import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.Opportunity;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.Cards;
import samspil.pages.components.Fact;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Spoken;

/** Entries as cards. */
record EntryCards(View view) {
    private static final int MOST_TAGS = 3;

    Cards of(List<? extends Entry> entries) {
        return new Cards(entries.stream().map(this::card).toList());
    }

    ResultCard card(Entry entry) {
        return card(entry, "", List.of());
    }

    /**
     * An entry that was searched for.
     *
     * @param why it was found, or an empty string
     * @param more facts before its own
     */
    ResultCard card(Entry entry, String why, List<Fact> more) {
        return new ResultCard(
                Symbols.of(entry),
                view.visit().spoken(entry.about().name()),
                view.addresses().entry(entry),
                why.isEmpty() ? kind(entry) : kind(entry) + " · " + why,
                summary(entry),
                Stream.concat(more.stream(), new CardFacts(view).of(entry).stream())
                        .toList(),
                tags(entry));
    }

    private String kind(Entry entry) {
        return view.terms().kind(entry.kind());
    }

    private Spoken summary(Entry entry) {
        var summary = entry.about().summary();
        return summary == null && entry instanceof Opportunity opportunity
                ? view.visit().spoken(opportunity.role())
                : view.visit().spoken(summary);
    }

    private List<String> tags(Entry entry) {
        return Stream.of("topic", "target")
                .flatMap(scheme -> view.subjects(entry, scheme).stream())
                .map(Link::text)
                .limit(MOST_TAGS)
                .toList();
    }
}
