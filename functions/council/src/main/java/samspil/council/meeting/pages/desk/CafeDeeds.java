package samspil.council.meeting.pages.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.SetTables;
import samspil.council.meeting.cafe.Cafe;
import samspil.council.meeting.cafe.CafeTable;
import samspil.council.meeting.cafe.Note;
import samspil.council.meeting.cafe.Setting;
import samspil.council.meeting.pages.desk.MeetingJourney.Deed;
import samspil.kernel.InvalidValue;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** What is done around the tables of a café. */
@Singleton
record CafeDeeds(SetTables tables) {
    private static final String HOST = " – ";

    Map<String, BiFunction<Desk, Meeting, Journey>> all() {
        return Map.of("tables", this::tables, "table-note", this::note, "recommend", this::recommend);
    }

    private Journey tables(Desk desk, Meeting meeting) {
        var step = Step.of(
                "tables", Ask.of("tables", Kind.AREA), Ask.of("rounds", Kind.NUMBER), Ask.of("minutes", Kind.NUMBER));
        return new MeetingJourney<>(
                desk,
                meeting,
                "tables",
                List.of(step),
                meeting.cafe().map(CafeDeeds::typed).orElse(Typed.NOTHING),
                new Deed<>(CafeDeeds::setting, setting -> tables.set(meeting.key(), setting, desk.actor())));
    }

    private Journey note(Desk desk, Meeting meeting) {
        var cafe = meeting.cafe();
        var places = cafe.stream()
                .flatMap(set -> numbered(
                        set.setting().tables().stream().map(CafeTable::theme).toList()))
                .toList();
        var rounds = cafe.stream()
                .flatMap(set -> IntStream.rangeClosed(1, set.setting().rounds()).boxed())
                .map(round -> new Option(Integer.toString(round), desk.say("cafe.round", round)))
                .toList();
        var step = Step.of("table-note", Ask.one("table", places), Ask.one("round", rounds), Ask.of("said", Kind.AREA));
        return new MeetingJourney<>(
                desk,
                meeting,
                "table-note",
                List.of(step),
                Typed.NOTHING,
                new Deed<>(CafeDeeds::said, note -> tables.note(meeting.key(), note, desk.actor())));
    }

    private Journey recommend(Desk desk, Meeting meeting) {
        var before = meeting.cafe().map(Cafe::recommendations).orElse(List.of());
        return new MeetingJourney<>(
                desk,
                meeting,
                "recommend",
                List.of(Step.of("recommend", Ask.of("recommendations", Kind.AREA))),
                Typed.NOTHING.with("recommendations", String.join("\n", before)),
                new Deed<>(
                        typed -> typed.lines("recommendations"),
                        lines -> tables.recommend(meeting.key(), lines, desk.actor())));
    }

    private static Stream<Option> numbered(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Option(Integer.toString(at + 1), at + 1 + ". " + names.get(at)));
    }

    /** A line for each table: what is spoken of, and after a dash the host. */
    private static Setting setting(Typed typed) {
        var set = typed.lines("tables").stream().map(CafeDeeds::table).toList();
        return new Setting(set, typed.number("rounds"), typed.number("minutes"));
    }

    private static CafeTable table(String line) {
        var parts = line.split(HOST, 2);
        try {
            return new CafeTable(parts[0].strip(), parts.length > 1 ? parts[1].strip() : null);
        } catch (InvalidValue e) {
            throw Typed.wrong("tables", e.violation().code());
        }
    }

    private static Typed typed(Cafe cafe) {
        var lines = cafe.setting().tables().stream()
                .map(each -> each.host() == null ? each.theme() : each.theme() + HOST + each.host())
                .toList();
        return Typed.NOTHING
                .with("tables", String.join("\n", lines))
                .with("rounds", Integer.toString(cafe.setting().rounds()))
                .with("minutes", Integer.toString(cafe.setting().minutes()));
    }

    private static Note said(Typed typed) {
        return new Note(typed.number("table"), typed.number("round"), typed.text("said"));
    }
}
