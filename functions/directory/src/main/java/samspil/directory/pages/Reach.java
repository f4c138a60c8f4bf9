package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Venue;
import samspil.directory.pages.parts.Contacts;
import samspil.directory.pages.words.View;
import samspil.pages.Link;

/** How to reach those behind an entry: its own contacts and links, else its organisers'. */
record Reach(View view, Entry entry) {

    Stream<Content> cards() {
        var people = people();
        var links = links();
        return people.isEmpty() && links.isEmpty() ? Stream.empty() : Stream.of(new Contacts(view, people, links));
    }

    private List<Contact> people() {
        return entry.contacts().isEmpty()
                ? organisers().flatMap(it -> it.contacts().stream()).distinct().toList()
                : entry.contacts();
    }

    private List<Link> links() {
        var own = entry.about().links();
        var all = own.isEmpty()
                ? organisers().flatMap(it -> it.about().links().stream()).toList()
                : own;
        return all.stream()
                .filter(link -> link.address().toString().matches("https?://.+"))
                .map(link -> new Link(
                        Objects.requireNonNullElse(link.title(), host(link)),
                        link.address().toString()))
                .distinct()
                .toList();
    }

    private static String host(samspil.directory.Link link) {
        return Objects.requireNonNullElse(
                        link.address().getHost(), link.address().toString())
                .replaceFirst("^www\\.", "");
    }

    private Stream<Entry> organisers() {
        var ids = switch (entry) {
            case Organisation _ -> List.<EntryId>of();
            case Activity it -> it.organisers();
            case Opportunity it -> it.organisers();
            case Venue it -> it.organisers();
        };
        return view.catalogue().entries(ids).stream();
    }
}
