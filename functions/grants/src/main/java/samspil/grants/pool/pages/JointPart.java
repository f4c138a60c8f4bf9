package samspil.grants.pool.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.pages.Visit;
import samspil.grants.pool.JointScheme;
import samspil.grants.pool.JointSchemes;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Share;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.pages.Icon;
import samspil.pages.components.Cards;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Fact;
import samspil.pages.components.Prose;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;

/** What everybody reads of a municipality's joint pools, on pages of other parts; nothing where it is in none. */
@Singleton
@Requires(env = "grants-public")
public record JointPart(JointSchemes joint, Municipalities municipalities) {

    /** The schemes that are given together with others, each with a way to where one applies. */
    public List<Content> schemes(Visit visit) {
        var cards = joint.in(visit.municipality().id()).stream()
                .map(scheme -> card(visit, scheme))
                .toList();
        return cards.isEmpty()
                ? List.of()
                : List.of(new Section(visit.say("joint.title"), List.of(), new Cards(cards)));
    }

    /** What the municipality has in them, and how much of it is awarded, as the lead told last. */
    public List<Content> shares(Visit visit) {
        var own = visit.municipality().id();
        var titles =
                joint.in(own).stream().collect(Collectors.toMap(JointScheme::id, scheme -> visit.own(scheme.title())));
        var rows = joint.settlements(own).stream()
                .flatMap(found ->
                        found
                                .of(own)
                                .map(part -> row(visit, titles.getOrDefault(found.pool(), ""), found, part))
                                .stream())
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(visit.say("joint.share"), List.of(), table(visit, rows)));
    }

    private static Content table(Visit visit, List<Row> rows) {
        var columns = List.of(
                Column.of(visit.say("pools.pool")),
                Column.of(visit.say("joint.day")),
                Column.number(visit.say("settlement.paid-in")),
                Column.number(visit.say("joint.borne")));
        var lead = visit.say("joint.share.lead", visit.municipality().name());
        return Stack.of(new Prose(lead), new DataTable(visit.say("joint.share.caption"), columns, rows));
    }

    private static Row row(Visit visit, String title, Settlement found, Settlement.Part part) {
        var zone = visit.municipality().country().zone();
        return Row.of(
                title,
                visit.day(found.at().atZone(zone).toLocalDate()),
                visit.money(part.paidIn()),
                visit.money(part.borne()));
    }

    private ResultCard card(Visit visit, JointScheme scheme) {
        var lead = municipalities.byId(scheme.id().lead()).orElseThrow();
        var address = new Visit(lead, visit.language(), visit.now()).scheme(scheme.scheme());
        var year = new Fact(Icon.CALENDAR, Integer.toString(scheme.year()));
        return new ResultCard(
                Icon.COIN,
                visit.spoken(scheme.title()),
                address,
                visit.say("pools.pool"),
                Spoken.of(visit.say("joint.with", names(visit, scheme), lead.name())),
                List.of(year),
                List.of());
    }

    /** {@code Gribskov, Helsingør og Hørsholm}. */
    private String names(Visit visit, JointScheme scheme) {
        var names = scheme.shares().stream()
                .map(Share::municipality)
                .map(this::name)
                .sorted()
                .toList();
        var last = names.size() - 1;
        return Stream.of(String.join(", ", names.subList(0, last)), names.get(last))
                .collect(Collectors.joining(" " + visit.say("joint.and") + " "));
    }

    private String name(MunicipalityId id) {
        return municipalities.byId(id).map(Municipality::name).orElse(id.value());
    }
}
