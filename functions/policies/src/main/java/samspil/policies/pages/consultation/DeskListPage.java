package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;

/** The desk's consultations on a policy. */
@Singleton
@Requires(env = "policies-desk")
record DeskListPage(DeskPages pages) {

    Page of(Desk desk, Policy policy, List<Consultation> consultations) {
        var setting = Setting.of(desk.visit());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", setting.say("desk.title"), setting.say("desk.lead")));
        parts.add(new Actions(ways(desk, policy)));
        parts.add(consultations.isEmpty() ? nothing(setting) : table(setting, policy.id(), consultations));
        return pages.page(
                desk,
                setting.say("desk.title"),
                to -> to.consultations(policy.id()),
                desk.above(policy),
                new Stack(parts));
    }

    /** The pages above one consultation, or above a new one. */
    static List<Link> above(Desk desk, Policy policy) {
        var all = new Link(
                Setting.of(desk.visit()).say("desk.title"), desk.addresses().consultations(policy.id()));
        return Stream.concat(desk.above(policy).stream(), Stream.of(all)).toList();
    }

    /** The draft is typed, or made from a PDF by those who may upload one. */
    private static List<Content> ways(Desk desk, Policy policy) {
        var typed = new Link(desk.say("open.title"), desk.addresses().consultations(policy.id()) + "/new");
        var file = new Link(desk.say("draft.title"), desk.addresses().desk(policy.id()) + "/deeds/draft");
        return switch (desk.duty().role()) {
            case ADMINISTRATOR -> List.of(new ButtonLink(typed, true), new ButtonLink(file, false));
            case CASE_WORKER -> List.of(new ButtonLink(typed, true));
            default -> List.of();
        };
    }

    private static Content nothing(Setting setting) {
        return Alert.of(AlertKind.INFO, setting.say("desk.none"), setting.say("desk.none.text"));
    }

    private static Content table(Setting setting, PolicyId policy, List<Consultation> consultations) {
        var columns = Stream.of("draft", "opens", "closes", "standing")
                .map(name -> Column.of(setting.say("desk.column." + name)))
                .toList();
        var rows =
                consultations.stream().map(each -> row(setting, policy, each)).toList();
        return new DataTable(setting.say("desk.caption"), columns, rows);
    }

    private static Row row(Setting setting, PolicyId policy, Consultation each) {
        return new Row(List.of(
                TextLink.of(
                        each.draft().title(),
                        setting.desk(policy) + "/" + each.key().id()),
                text(setting.day(each.first().opens())),
                text(setting.day(each.closes())),
                text(setting.say("standing." + each.on(setting.today()).key()))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
