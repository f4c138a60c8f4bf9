package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.directory.pages.parts.Links;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Dates;
import samspil.directory.pages.words.Visit;
import samspil.pages.Dress;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Chapter;
import samspil.pages.components.Chapters;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** What a municipality says of its own pages: how accessible they are, and what becomes of personal data. */
record AboutPages(DirectoryPages pages, Visit visit, Dress dress) {

    /** The accessibility statement: ours in words, and the one of the country's tool. */
    Page accessibility() {
        var chapters = Stream.of(
                Stream.of("target", "checked", "known").map(part -> chapter("accessibility." + part)),
                Stream.of(official()),
                Stream.of(tell()),
                Stream.of(complain("accessibility")));
        return page("accessibility", Addresses::accessibility, chapters.flatMap(part -> part));
    }

    /** Which personal data is kept, why and for how long. */
    Page privacy() {
        var parts = Stream.of("visiting", "suggesting", "contacts", "log-in").map(part -> chapter("privacy." + part));
        var chapters = Stream.of(Stream.of(responsible()), parts, Stream.of(rights()), Stream.of(complain("privacy")));
        return page("privacy", Addresses::privacy, chapters.flatMap(part -> part));
    }

    private Page page(String key, Function<Addresses, String> path, Stream<Chapter> chapters) {
        var name = visit.municipality().name();
        var heading = new DirectoryPages.Heading(visit.say(key + ".title"), visit.say(key + ".lead", name));
        var body = Stack.of(Heading.of("", heading.title(), heading.description()), new Chapters(chapters.toList()));
        return pages.page(
                visit, heading, path, List.of(new Link(name, visit.addresses().home())), body);
    }

    private Chapter chapter(String key) {
        return Chapter.of(
                visit.say(key), visit.say(key + ".text", visit.municipality().name()));
    }

    private Chapter official() {
        var statement = dress.statement();
        var dates = new Dates(visit);
        var terms = new DefinitionList(List.of(
                link(
                        "accessibility.official.link",
                        visit.say("accessibility.official.read"),
                        statement.address().toString()),
                Term.of(visit.say("accessibility.reviewed"), dates.date(statement.reviewed())),
                Term.of(
                        visit.say("accessibility.due"),
                        dates.date(statement.review().due()))));
        return new Chapter(visit.say("accessibility.official"), terms);
    }

    private Chapter tell() {
        var statement = dress.statement();
        var terms = new DefinitionList(List.of(
                mail("about.email", statement.email()),
                link(
                        "about.phone",
                        statement.phone(),
                        "tel:" + statement.phone().replace(" ", ""))));
        return new Chapter(visit.say("accessibility.tell"), Stack.of(text("accessibility.tell.text"), terms));
    }

    private Chapter responsible() {
        var terms = new DefinitionList(List.of(
                mail("privacy.contact", dress.privacy().contact()),
                mail("privacy.officer", dress.privacy().officer())));
        return new Chapter(visit.say("privacy.responsible"), Stack.of(text("privacy.responsible.text"), terms));
    }

    private Chapter rights() {
        return chapter("privacy.rights");
    }

    private Chapter complain(String key) {
        var country = visit.municipality().country().name().toLowerCase(Locale.ROOT);
        var text = visit.say(key + ".complain." + country);
        var link = new Link(
                visit.say(key + ".complain." + country + ".name"),
                visit.say(key + ".complain." + country + ".address"));
        return new Chapter(visit.say(key + ".complain"), Stack.of(new Prose(text), new Links(List.of(link))));
    }

    private Content text(String key) {
        return new Prose(visit.say(key, visit.municipality().name()));
    }

    private Term mail(String key, String address) {
        return link(key, address, "mailto:" + address);
    }

    private Term link(String key, String words, String address) {
        return new Term(visit.say(key), new Links(List.of(new Link(words, address))));
    }
}
