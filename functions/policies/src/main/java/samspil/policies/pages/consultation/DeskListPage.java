package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
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
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;

/** The desk's consultations on a policy. */
@Singleton
@Requires(env = "policies-desk")
record DeskListPage(ConsultationPages pages) {

    Page of(Setting setting, Identity identity, PolicyId policy, List<Consultation> consultations) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", setting.say("desk.title"), setting.say("desk.lead")));
        if (DutyWords.acting(identity).role() != Role.AUDITOR) {
            var link = new Link(setting.say("desk.new"), setting.desk(policy) + "/new");
            parts.add(new Actions(List.of(new ButtonLink(link, true))));
        }
        parts.add(consultations.isEmpty() ? nothing(setting) : table(setting, policy, consultations));
        var above = new Link(setting.say("desk.policies"), setting.home() + "/desk/policies/" + policy);
        var place = new ConsultationPages.Place(setting.say("desk.title"), where -> where.desk(policy), List.of(above));
        return pages.known(setting, identity, place, new Stack(parts));
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
