package samspil.grants.register.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pool.pages.JointPart;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.PublicAward;
import samspil.grants.register.Register;
import samspil.grants.register.http.Asked;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Pagination;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TagLinks;
import samspil.pages.components.TextLink;

/** The awards of a municipality: what they come to, each of them, and where to get them as data. */
@Singleton
record RegisterPage(GrantsFrame frame, JointPart joint) {

    Page of(Visit visit, Asked asked, Register.Part part, List<AwardTotal> totals) {
        var name = visit.municipality().name();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", visit.say("register.title"), visit.say("register.lead", name)));
        if (totals.isEmpty()) {
            parts.add(nothing(visit));
        } else {
            var figures = new RegisterFigures(visit, asked.wanted().year(), totals);
            parts.add(figures.all());
            parts.add(new RegisterSearch(visit, asked, totals).form());
            parts.add(new Section(visit.say("register.awards"), List.of(), awards(visit, asked, part)));
            parts.addAll(figures.charts());
        }
        parts.addAll(joint.shares(visit));
        parts.add(data(visit, !totals.isEmpty()));
        var place = new Place(
                visit.say("register.title"),
                visit.say("register.lead", name),
                Visit::register,
                List.of(new Link(visit.say("grants.title"), visit.grants())));
        return frame.open(visit, place, new Stack(parts));
    }

    private static Content awards(Visit visit, Asked asked, Register.Part part) {
        var columns = List.of(
                Column.of(visit.say("award.receiver")),
                Column.of(visit.say("award.purpose")),
                Column.of(visit.say("award.scheme")),
                Column.of(visit.say("award.decided")),
                Column.number(visit.say("award.amount")));
        var rows = part.awards().stream().map(award -> row(visit, award)).toList();
        var table = new DataTable(visit.say("register.caption"), columns, rows, visit.say("register.no-hits"));
        var next = part.next().isEmpty() ? "" : visit.register() + asked.query(part.next());
        var first = asked.paging().after().isEmpty() ? "" : visit.register() + asked.query("");
        if (next.isEmpty() && first.isEmpty()) {
            return table;
        }
        var shown = visit.count("register.shown", part.awards().size());
        return Stack.of(table, new Pagination(visit.language(), shown, first, next));
    }

    private static Row row(Visit visit, PublicAward award) {
        var words = new AwardWords(visit);
        var call = award.call();
        return new Row(List.of(
                text(words.receiver(award)),
                text(words.purpose(award)),
                TextLink.of(visit.own(call.title()), visit.scheme(call.scheme())),
                text(visit.day(award.decided())),
                text(visit.money(award.amount()))));
    }

    /** A file of grants is there from the first award on; the feed is always. */
    private static Content data(Visit visit, boolean hasAwards) {
        var api = "/v1/" + visit.municipality().slug();
        var files = Stream.of(
                        new Link(visit.say("register.json"), api + "/awards/360giving.json"),
                        new Link(visit.say("register.csv"), api + "/awards/360giving.csv"))
                .filter(_ -> hasAwards);
        var feed = new Link(visit.say("register.feed"), api + "/awards.atom");
        var links = Stream.concat(files, Stream.of(feed)).toList();
        return new Section(visit.say("register.data"), List.of(), new TagLinks(links));
    }

    private static Content nothing(Visit visit) {
        var grants = new Link(visit.say("grants.title"), visit.grants());
        return new Section(visit.say("register.none"), List.of(grants), new Prose(visit.say("register.none.text")));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
