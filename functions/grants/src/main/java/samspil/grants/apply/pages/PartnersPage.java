package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.apply.ApplyTogether;
import samspil.grants.apply.OpenFields;
import samspil.grants.apply.Partnership;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.scheme.pages.CheckForm;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.TextField;
import samspil.pages.components.TextLink;
import samspil.platform.http.Problem;

/** Who applies along, and where others are asked to. */
@Singleton
record PartnersPage(DraftFrame frame, ApplyTogether together) {

    /**
     * The page.
     *
     * @param sought in the names of organisations; empty where nobody sought
     * @param wrong why nobody was asked; empty where nothing is
     */
    Page of(Writing who, String sought, List<Violation> wrong) {
        var parts = new ArrayList<Content>();
        wrong.forEach(each -> parts.add(Alert.of(
                AlertKind.ERROR,
                who.say("partners.refused"),
                Problem.said(each, who.visit().language()).message())));
        parts.add(Heading.of(who.title(), who.say("partners.title"), who.say("partners.lead")));
        parts.add(form(who, List.of(partners(who))));
        if (who.isLead() && isOpen(who)) {
            parts.add(new Section(who.say("partners.ask"), List.of(), search(who, sought)));
            if (!sought.isBlank()) {
                parts.add(form(who, found(who, sought)));
            }
        }
        parts.add(TextLink.of(
                who.say("partners.back"), who.places().one(who.draft().id())));
        var page = frame.below(
                who,
                who.say("partners.title"),
                places -> places.partners(who.draft().id()),
                parts);
        return wrong.isEmpty() ? page : page.withErrors();
    }

    private boolean isOpen(Writing who) {
        return !new OpenFields(together.files()).isCompletion(who.draft());
    }

    private static Content form(Writing who, List<Content> parts) {
        var all = Stream.concat(Stream.of(who.desk().token()), parts.stream()).toList();
        return new Form(who.places().partners(who.draft().id()), all);
    }

    private Content partners(Writing who) {
        var columns = Stream.of("partners.organisation", "partners.state", "partners.change")
                .map(key -> Column.of(who.say(key)))
                .toList();
        var asked = together.partners()
                .of(who.draft().applicant().municipality(), who.draft().id());
        var open = isOpen(who);
        var rows = asked.stream().map(each -> row(who, each, open)).toList();
        return new DataTable(who.say("partners.caption"), columns, rows, who.say("partners.none"));
    }

    private static Row row(Writing who, Partnership asked, boolean open) {
        var name = asked.partner().name();
        var own = asked.key().organisation().equals(who.own().organisation());
        var may = open && (own || who.isLead());
        return new Row(List.of(
                text(name),
                text(who.say(asked.isAccepted() ? "partners.accepted" : "partners.asked")),
                may
                        ? ApplyButton.link(
                                who.say(own ? "partners.leave" : "partners.remove"),
                                "remove-" + asked.key().organisation(),
                                name)
                        : text("")));
    }

    private static Content search(Writing who, String sought) {
        var field = Field.of("q", who.say("partners.name")).value(sought);
        return new CheckForm(
                who.places().partners(who.draft().id()),
                List.of(
                        new TextField(who.visit().language(), field, "search", "off"),
                        new Button(who.say("partners.search"), false)));
    }

    private List<Content> found(Writing who, String sought) {
        var found =
                together.parties().found(who.draft().applicant(), who.draft().id(), sought);
        return found.isEmpty()
                ? List.of(new Prose(who.say("partners.nobody")))
                : List.of(new Actions(found.stream()
                        .<Content>map(
                                each -> ApplyButton.second(who.say("partners.invite", each.name()), "add-" + each.id()))
                        .toList()));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
