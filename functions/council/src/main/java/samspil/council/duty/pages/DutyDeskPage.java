package samspil.council.duty.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.duty.Duty;
import samspil.council.duty.pages.DutyForm.Typed;
import samspil.kernel.Language;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.platform.duties.DutyKind;

/** Where a municipality says what it is to do again and again. */
@Singleton
record DutyDeskPage(Sites sites, DutyWords words) {
    /** The kinds that are given here; revisions come from the policies. */
    static final List<DutyKind> KINDS = List.of(DutyKind.DIALOGUE, DutyKind.ELECTION);

    /**
     * The room.
     *
     * @param done {@code given} or {@code taken-back}, what was done just now; may be empty
     */
    Page room(DutyDeskVisit desk, List<Duty> duties, String done) {
        var parts = new ArrayList<Content>();
        said(desk, done).ifPresent(parts::add);
        parts.add(Heading.of("", desk.say("desk.title"), desk.say("desk.lead")));
        KINDS.forEach(kind -> parts.add(section(desk, kind, duties)));
        parts.add(new Actions(
                List.of(new ButtonLink(new Link(desk.say("desk.public"), desk.site() + "/duties"), false))));
        return page(desk, desk.say("desk.title"), "", new Stack(parts));
    }

    /** The question how often, for one kind; with what was typed and what is wrong with it. */
    Page form(DutyDeskVisit desk, DutyKind kind, Typed typed) {
        var form = new DutyForm(desk, kind, typed);
        var heading = Heading.of(desk.kind(kind), desk.say("desk.ask"), desk.say("desk.ask.lead"));
        var body = new Stack(Stream.concat(form.summary().stream(), Stream.of(heading, form.form()))
                .toList());
        var page = page(desk, desk.say("desk.ask"), "/" + kind.key(), body);
        return typed.failed() ? page.withErrors() : page;
    }

    /** The answers, before the promise is given. */
    Page check(DutyDeskVisit desk, DutyKind kind, Typed typed) {
        var form = new DutyForm(desk, kind, typed);
        var body = Stack.of(
                Heading.of(desk.kind(kind), desk.say("desk.checking"), desk.say("desk.checking.lead")),
                form.answers(),
                form.carried("checked", "desk.save", true),
                form.carried("change", "desk.correct", false));
        return page(desk, desk.say("desk.checking"), "/" + kind.key(), body);
    }

    private static Optional<Content> said(DutyDeskVisit desk, String done) {
        return switch (done) {
            case "given" ->
                Optional.of(Alert.of(AlertKind.SUCCESS, desk.say("desk.given"), desk.say("desk.given.next")));
            case "taken-back" ->
                Optional.of(Alert.of(AlertKind.SUCCESS, desk.say("desk.taken-back"), desk.say("desk.taken-back.next")));
            default -> Optional.empty();
        };
    }

    private static Content section(DutyDeskVisit desk, DutyKind kind, List<Duty> duties) {
        var given = duties.stream().filter(duty -> duty.kind() == kind).findFirst();
        Content body = given.<Content>map(duty -> given(desk, duty)).orElseGet(() -> open(desk, kind));
        return new Section(desk.kind(kind), List.of(), body);
    }

    private static Content given(DutyDeskVisit desk, Duty duty) {
        var change =
                new Link(desk.say("desk.change"), desk.address("/" + duty.kind().key()));
        var back = new Form(
                desk.address("/" + duty.kind().key() + "/withdrawal"),
                List.of(desk.token(), new Button(desk.say("desk.take-back"), false)));
        var rhythm = duty.rhythm();
        var often = desk.reading().count("desk.every", rhythm.years());
        var when = desk.say("desk.rhythm", desk.reading().date(rhythm.first()), often);
        var said = Alert.of(AlertKind.INFO, duty.words().in(desk.language()), when);
        return deeds(desk, said, List.of(new ButtonLink(change, true), back));
    }

    private static Content open(DutyDeskVisit desk, DutyKind kind) {
        var give = new Link(desk.say("desk.give"), desk.address("/" + kind.key()));
        var said = Alert.of(AlertKind.INFO, desk.say("desk.none"), desk.say("desk.none.text"));
        return deeds(desk, said, List.of(new ButtonLink(give, true)));
    }

    private static Content deeds(DutyDeskVisit desk, Content said, List<Content> buttons) {
        return desk.mayChange() ? Stack.of(said, new Actions(buttons)) : said;
    }

    private Page page(DutyDeskVisit desk, String title, String path, Content body) {
        var addresses = new EnumMap<Language, String>(Language.class);
        Stream.of(Language.values())
                .forEach(other -> addresses.put(other, desk.in(other).address(path)));
        var trail = new ArrayList<>(List.of(
                new Link(desk.municipality().name(), desk.site()),
                new Link(desk.say("desk.front"), desk.site() + "/desk")));
        if (!path.isEmpty()) {
            trail.add(new Link(desk.say("desk.title"), desk.address("")));
        }
        var head = new Head(title, title, addresses);
        return new Page(sites.of(desk.municipality(), desk.language()), desk.language(), head, trail, body)
                .signedIn(words.signedIn(desk.language(), desk.identity()));
    }
}
