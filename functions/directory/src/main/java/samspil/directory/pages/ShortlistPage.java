package samspil.directory.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.Results;
import samspil.directory.pages.parts.ShortlistBar;
import samspil.directory.pages.words.View;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Cards;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Pick;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/**
 * Entries to remember, to print or to share.
 *
 * @param found what was searched for to be added; empty where nothing was
 */
record ShortlistPage(View view, Shortlist list, String words, Optional<Results> found) {

    Page in(DirectoryPages pages) {
        var name = view.visit().municipality().name();
        var heading = new DirectoryPages.Heading(view.say("shortlist.title"), view.say("shortlist.lead", name));
        var trail = List.of(new Link(name, view.addresses().home()));
        return pages.page(
                view.visit(),
                heading,
                list::in,
                trail,
                body(heading, pages.sites().origin()));
    }

    private Content body(DirectoryPages.Heading heading, String origin) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", heading.title(), heading.description()));
        parts.addAll(listed());
        parts.add(new ShortlistBar(
                view,
                origin + list.in(view.addresses()),
                list.picked().stream().map(Shortlist.Picked::toString).toList(),
                words));
        found.ifPresent(results -> parts.add(addable(results)));
        return new Stack(parts);
    }

    private List<Content> listed() {
        var entries = view.catalogue()
                .entries(list.picked().stream().map(Shortlist.Picked::id).toList());
        var gone = list.picked().size() - entries.size();
        var parts = new ArrayList<Content>();
        if (gone > 0) {
            parts.add(Alert.of(
                    AlertKind.WARNING, view.visit().count("shortlist.gone", gone), view.say("shortlist.gone.text")));
        }
        var cards = entries.isEmpty() ? nothing() : cards(entries.stream().map(this::remove));
        parts.add(new Section(view.visit().count("shortlist.listed", entries.size()), List.of(), cards));
        return parts;
    }

    private Content nothing() {
        var all = new Link(view.say("search.everything"), view.addresses().search());
        return new EmptyState(Icon.HEART, view.say("shortlist.empty"), view.say("shortlist.empty.text"), List.of(all));
    }

    private Content addable(Results results) {
        var cards = results.hits().stream()
                .map(hit -> hit.live().entry())
                .filter(entry -> !list.picked().contains(Shortlist.of(entry)))
                .map(this::add)
                .toList();
        return new Section(view.visit().count("search.found", results.total()), List.of(), new Cards(cards));
    }

    private static Content cards(Stream<ResultCard> cards) {
        return new Cards(cards.toList());
    }

    private ResultCard remove(Entry entry) {
        return card(entry, list.without(Shortlist.of(entry)), true);
    }

    private ResultCard add(Entry entry) {
        return card(entry, list.with(Shortlist.of(entry)), false);
    }

    private ResultCard card(Entry entry, Shortlist then, boolean picked) {
        var picking = new Pick(
                view.visit().language(),
                Shortlist.of(entry).toString(),
                then.in(view.addresses()),
                picked,
                view.name(entry));
        return new EntryCards(view).card(entry).with(picking);
    }
}
