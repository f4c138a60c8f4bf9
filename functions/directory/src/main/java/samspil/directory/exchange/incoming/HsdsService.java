package samspil.directory.exchange.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.ImportRow;
import samspil.directory.Kind;
import samspil.directory.Opportunity;
import samspil.directory.Recurrence;
import samspil.kernel.Violation;

/**
 * Makes an activity of a service, or an opportunity where it says that it looks for volunteers. One that is no longer
 * given has ended.
 */
record HsdsService(HsdsParts parts) {
    private static final Set<String> OVER = Set.of("inactive", "defunct");

    ImportRow row(HsdsObject service, String raw) {
        var it = new Gathering();
        var fields = service.fields();
        var kind = kind(fields);
        var id = parts.id(kind, service.id());
        if (OVER.contains(fields.text("status", ""))) {
            return new ImportRow.Ended(
                    service.place(), raw, kind, id, List.of(new Violation("/status", "service.over")));
        }
        return it.row(
                service.place(),
                raw,
                () -> kind == Kind.ACTIVITY ? activity(it, service, id) : opportunity(it, service, id));
    }

    private static Kind kind(JsonFields fields) {
        var volunteers = HsdsParts.hasTerm(fields, "opportunity")
                || fields.objects("capacities").stream().anyMatch(HsdsService::isForVolunteers);
        return volunteers ? Kind.OPPORTUNITY : Kind.ACTIVITY;
    }

    private static boolean isForVolunteers(JsonFields capacity) {
        var unit = capacity.object("unit").text("name", "").toLowerCase(Locale.ROOT);
        return unit.contains("volunteer") || unit.startsWith("frivil");
    }

    private Entry activity(Gathering it, HsdsObject service, EntryId id) {
        var fields = service.fields();
        var schedule = new HsdsSchedule(parts.municipality().country().zone());
        return new Activity(
                id,
                parts.municipality().id(),
                Set.of(),
                parts.about(it, fields, fields.text("name", "")),
                organisers(fields),
                parts.ids(Kind.VENUE, service.placeIds()),
                it.<JsonFields, Recurrence>each("/schedules", fields.objects("schedules"), schedule::of),
                it.<AgeRange>may("", () -> ages(it, fields)),
                it.<Cost>may("/cost_options/0", () -> new HsdsCost(parts).of(fields)),
                parts.contacts(it, fields),
                HsdsParts.trust(it, fields));
    }

    private Entry opportunity(Gathering it, HsdsObject service, EntryId id) {
        var fields = service.fields();
        var name = fields.text("name", "");
        return new Opportunity(
                id,
                parts.municipality().id(),
                Set.of(),
                parts.about(it, fields, name),
                organisers(fields),
                List.of(),
                parts.ids(Kind.VENUE, service.placeIds()),
                Objects.requireNonNull(parts.local(fields.text("alternate_name", name))),
                it.<Integer>may("/capacities/0/available", () -> places(fields)),
                it.<AgeRange>may("", () -> ages(it, fields)),
                it.<LocalDate>may("/attributes", () -> until(fields)),
                parts.contacts(it, fields),
                HsdsParts.trust(it, fields));
    }

    private List<EntryId> organisers(JsonFields fields) {
        var organization =
                fields.text("organization_id", fields.object("organization").text("id", ""));
        return parts.ids(
                Kind.ORGANISATION,
                Stream.of(organization).filter(id -> !id.isEmpty()).toList());
    }

    private static @Nullable AgeRange ages(Gathering it, JsonFields fields) {
        var from = HsdsParts.figure(it, fields, "minimum_age");
        var to = HsdsParts.figure(it, fields, "maximum_age");
        return from == null && to == null ? null : new AgeRange(from, to);
    }

    private static @Nullable Integer places(JsonFields fields) {
        var text = fields.objects("capacities").stream()
                .map(capacity -> capacity.text("available", ""))
                .findFirst()
                .orElse("");
        return text.isEmpty() ? null : Written.whole(text);
    }

    private static @Nullable LocalDate until(JsonFields fields) {
        var text = HsdsParts.attribute(fields, "until");
        return text == null ? null : Written.date(text);
    }
}
