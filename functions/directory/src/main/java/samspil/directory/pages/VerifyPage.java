package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.pages.words.Visit;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** What the mailed link leads to. Looking changes nothing; the button confirms. */
record VerifyPage(DirectoryPages pages, Visit visit, String token) {
    /** The field that carries the version that was shown. */
    static final String SEEN = "seen";

    /** The entry as everybody sees it, and a button. */
    Page ask(Entry entry, long version, boolean changed) {
        var form = new Form(
                path(), List.of(new Hidden(SEEN, Long.toString(version)), new Button(visit.say("verify.yes"), true)));
        var note = changed
                ? Stream.<Content>of(
                        Alert.of(AlertKind.WARNING, visit.say("verify.changed"), visit.say("verify.changed.text")))
                : Stream.<Content>empty();
        var wrong = new Link(visit.say("verify.wrong"), visit.addresses().suggest(entry.kind(), entry.id()));
        var parts = Stream.of(
                        Stream.<Content>of(Heading.of("", title(entry), visit.say("verify.lead"))),
                        note,
                        Stream.of(words(entry), form, new Actions(List.of(new ButtonLink(wrong, false)))))
                .flatMap(part -> part)
                .toList();
        return page(title(entry), new Stack(parts));
    }

    /** Thanks. */
    Page thanks(Entry entry) {
        var back = new Link(name(entry), visit.addresses().entry(entry));
        var body = Stack.of(
                Heading.of("", visit.say("verify.thanks"), ""),
                Alert.of(AlertKind.SUCCESS, visit.say("verify.done"), visit.say("verify.done.text")),
                new Actions(List.of(new ButtonLink(back, false))));
        return page(visit.say("verify.thanks"), body);
    }

    /** The same words whatever is wrong with the link: nobody learns more than that it does not work. */
    Page refused() {
        var home = new Link(visit.municipality().name(), visit.addresses().home());
        var body = Stack.of(
                Heading.of("", visit.say("verify.refused"), ""),
                new Prose(visit.say("verify.refused.text")),
                new Actions(List.of(new ButtonLink(home, false))));
        return page(visit.say("verify.refused"), body);
    }

    private Page page(String title, Content body) {
        var heading = new DirectoryPages.Heading(title, visit.say("verify.lead"));
        var home = new Link(visit.municipality().name(), visit.addresses().home());
        return pages.page(visit, heading, to -> to.verify(token), List.of(home), body);
    }

    private Content words(Entry entry) {
        var fields = new SuggestableFields(entry, visit.language()).live();
        var terms = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> Term.of(visit.say("suggest." + field.getKey()), field.getValue()));
        var names = entry.contacts().stream()
                .map(Contact::name)
                .flatMap(Stream::ofNullable)
                .map(name -> Term.of(visit.say("verify.contact"), name));
        return new DefinitionList(Stream.concat(terms, names).toList());
    }

    private String title(Entry entry) {
        return visit.say("verify.title", name(entry));
    }

    private String name(Entry entry) {
        return entry.about().name().in(visit.language());
    }

    private String path() {
        return visit.addresses().verify(token);
    }
}
