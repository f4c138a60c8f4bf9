package samspil.grants.scheme.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pool.pages.JointPart;
import samspil.grants.scheme.Scheme;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The schemes of a municipality: what is open, what comes, what there is besides, and all deadlines. */
@Singleton
record GrantsPage(GrantsFrame frame, JointPart joint) {

    Page of(Visit visit, Overview all) {
        var name = visit.municipality().name();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", visit.say("grants.title"), visit.say("grants.lead", name)));
        Stream.of(
                        section(visit, all, "grants.open", all.open()),
                        section(visit, all, "grants.coming", all.coming()),
                        section(visit, all, "grants.other", all.others()),
                        joint.schemes(visit),
                        calendar(visit, all))
                .flatMap(List::stream)
                .forEach(parts::add);
        if (parts.size() == 1) {
            parts.add(nothing(visit));
        }
        parts.add(TextLink.of(visit.say("register.title"), visit.register()));
        var place = new Place(visit.say("grants.title"), visit.say("grants.lead", name), Visit::grants, List.of());
        return frame.open(visit, place, new Stack(parts));
    }

    private static List<Content> section(Visit visit, Overview all, String key, List<Scheme> schemes) {
        return schemes.isEmpty()
                ? List.of()
                : List.of(new Section(visit.say(key), List.of(), new SchemeCards(visit, all).of(schemes)));
    }

    private static List<Content> calendar(Visit visit, Overview all) {
        if (all.calendar().isEmpty()) {
            return List.of();
        }
        var words = new SchemeWords(visit);
        var columns = Stream.of("round", "opens", "closes", "state")
                .map(column -> Column.of(visit.say("calendar." + column)))
                .toList();
        var rows = all.calendar().stream()
                .map(round -> new Row(List.of(
                        TextLink.of(
                                visit.own(round.offer().title()),
                                visit.scheme(round.offer().scheme())),
                        text(words.opens(round)),
                        text(words.closes(round)),
                        text(words.standing(round)))))
                .toList();
        var table = new DataTable(visit.say("calendar.caption"), columns, rows);
        return List.of(new Section(
                visit.say("calendar.title"),
                List.of(),
                Stack.of(table, TextLink.of(visit.say("calendar.feed"), visit.feed()))));
    }

    private static Content nothing(Visit visit) {
        var home = new Link(visit.say("grants.home", visit.municipality().name()), visit.home());
        return new Section(visit.say("grants.none"), List.of(home), new Prose(visit.say("grants.none.text")));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
