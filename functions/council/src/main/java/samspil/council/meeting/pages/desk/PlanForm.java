package samspil.council.meeting.pages.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.MeetingKind;
import samspil.council.meeting.MeetingTime;
import samspil.council.meeting.Place;
import samspil.council.meeting.Plan;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** The questions that make a plan, and what their answers mean. */
record PlanForm(Desk desk) {

    Step kind() {
        var kinds = Arrays.stream(MeetingKind.values())
                .map(each -> new Option(each.key(), desk.say("kind." + each.key())))
                .toList();
        var open = List.of(
                new Option("everybody", desk.say("ask.open.everybody")),
                new Option("invited", desk.say("ask.open.invited")));
        return Step.of("kind", Ask.one("kind", kinds), Ask.one("open", open));
    }

    Step subject() {
        return Step.of(
                "subject",
                Ask.of("title", Kind.LINE),
                Ask.of("purpose", Kind.AREA).optional());
    }

    Step time() {
        return Step.of("time", Ask.of("day", Kind.DAY), Ask.of("start", Kind.HOUR), Ask.of("end", Kind.HOUR));
    }

    Step place() {
        return Step.of(
                "place",
                Ask.of("venue", Kind.LINE).optional(),
                Ask.of("link", Kind.LINE).optional(),
                Ask.of("capacity", Kind.NUMBER).optional());
    }

    Step agenda() {
        return Documents.asked(
                desk, Step.of("agenda", Ask.of("agenda", Kind.AREA).optional()));
    }

    /** All of it. */
    Plan plan(Typed typed) {
        return new Plan(
                kind(typed),
                typed.text("title"),
                typed.optional("purpose"),
                time(typed),
                place(typed),
                AgendaLines.read(typed.lines("agenda"), List.of()),
                capacity(typed),
                typed.text("open").equals("everybody"));
    }

    MeetingTime time(Typed typed) {
        var day = typed.day("day");
        var zone = zone();
        return new MeetingTime(day.atTime(typed.hour("start")), day.atTime(typed.hour("end")), zone);
    }

    Place place(Typed typed) {
        return new Place(typed.optional("venue"), link(typed, "link"));
    }

    Plan.Subject subject(Typed typed, Plan before) {
        return new Plan.Subject(
                typed.text("title"),
                typed.optional("purpose"),
                AgendaLines.read(typed.lines("agenda"), before.agenda()),
                capacity(typed));
    }

    /** A plan as it would have been typed. */
    static Typed typed(Plan plan) {
        var time = plan.time();
        var link = plan.place().link();
        var capacity = plan.capacity();
        return Typed.NOTHING
                .with("title", plan.title())
                .with("purpose", plan.purpose())
                .with("day", time.day().toString())
                .with("start", time.start().toLocalTime().toString())
                .with("end", time.end().toLocalTime().toString())
                .with("venue", plan.place().venue())
                .with("link", link == null ? null : link.toString())
                .with("capacity", capacity == null ? null : capacity.toString())
                .with("agenda", String.join("\n", AgendaLines.write(plan.agenda())));
    }

    /** A rule that a part of a plan breaks, at the question that asks for it. */
    static Violation atField(Violation violation) {
        return new Violation(violation.pointer().replaceFirst("^/(time|place)(?=/)", ""), violation.code());
    }

    /** @throws samspil.kernel.InvalidValue at the field where it is no address of the web */
    static @Nullable URI link(Typed typed, String name) {
        var text = typed.optional(name);
        return text == null ? null : address(text, name);
    }

    static URI address(String text, String name) {
        try {
            var uri = new URI(text);
            if (List.of("https", "http").contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
            throw Typed.wrong(name, "form.uri");
        } catch (URISyntaxException e) {
            throw Typed.wrong(name, "form.uri");
        }
    }

    private static MeetingKind kind(Typed typed) {
        return Arrays.stream(MeetingKind.values())
                .filter(each -> each.key().equals(typed.text("kind")))
                .findFirst()
                .orElseThrow(() -> Typed.wrong("kind", "choice.unknown"));
    }

    private static @Nullable Integer capacity(Typed typed) {
        return typed.text("capacity").isEmpty() ? null : Integer.valueOf(typed.number("capacity"));
    }

    private ZoneId zone() {
        return desk.municipality().country().zone();
    }
}
