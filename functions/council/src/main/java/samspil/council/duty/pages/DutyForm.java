package samspil.council.duty.pages;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.council.duty.Duty;
import samspil.council.duty.Rhythm;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.TextField;
import samspil.platform.duties.DutyKind;
import samspil.platform.http.FormFields;

/** Asks from when and how often. */
record DutyForm(DutyDeskVisit desk, DutyKind kind, Typed typed) {
    /** The field that says how far somebody is: {@code checked}, {@code change}, or nothing. */
    static final String STEP = "step";

    private static final int MOST = 5;

    /**
     * What somebody typed.
     *
     * @param failed whether it is no rhythm
     */
    record Typed(String first, String years, boolean failed) {

        static Typed of(FormFields fields) {
            return new Typed(fields.typed("first"), fields.typed("years"), false);
        }

        static Typed of(Optional<Duty> duty) {
            return duty.map(Duty::rhythm)
                    .map(rhythm -> new Typed(rhythm.first().edtf(), Integer.toString(rhythm.years()), false))
                    .orElseGet(() -> new Typed("", "1", false));
        }

        Typed wrong() {
            return new Typed(first, years, true);
        }

        /** The rhythm they make, if they make one. */
        Optional<Rhythm> rhythm() {
            try {
                return Optional.of(new Rhythm(new CoarseDate(first), Integer.parseInt(years)));
            } catch (InvalidValue | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /** A duty of a kind, in words of every language. */
    static Duty duty(DutyDeskVisit desk, DutyKind kind, Rhythm rhythm, Optional<Duty> before) {
        var words = new EnumMap<Language, String>(Language.class);
        Stream.of(Language.values()).forEach(other -> words.put(other, words(desk.in(other), kind, rhythm.years())));
        return new Duty(
                kind, new LocalText(words), rhythm, before.map(Duty::source).orElse(null));
    }

    List<Content> summary() {
        return typed.failed() ? List.of(new ErrorSummary(desk.language(), List.of(first()))) : List.of();
    }

    Form form() {
        return new Form(
                desk.address("/" + kind.key()),
                List.of(
                        desk.token(),
                        new TextField(desk.language(), first(), "text", "off"),
                        new Choices(desk.language(), Field.of("years", desk.say("desk.years")), false, years()),
                        new Button(desk.say("desk.check"), true)));
    }

    /** The answers, as everybody will read them. */
    Content answers() {
        var rhythm = typed.rhythm().orElseThrow();
        var words = duty(desk, kind, rhythm, Optional.empty()).words().in(desk.language());
        return new CheckAnswers(List.of(
                answer("desk.promise", words),
                answer("desk.first", desk.reading().date(rhythm.first())),
                answer("desk.years", desk.reading().count("desk.every", rhythm.years()))));
    }

    private Answer answer(String question, String words) {
        return new Answer(desk.say(question), new Prose(words), List.of());
    }

    /** What was typed goes along, and something is done with it. */
    Form carried(String step, String label, boolean primary) {
        return new Form(
                desk.address("/" + kind.key()),
                List.of(
                        desk.token(),
                        new Hidden("first", typed.first()),
                        new Hidden("years", typed.years()),
                        new Hidden(STEP, step),
                        new Button(desk.say(label), primary)));
    }

    private Field first() {
        return Field.of("first", desk.say("desk.first"))
                .hint(desk.say("desk.first.hint"))
                .value(typed.first())
                .error(typed.failed() ? desk.say("desk.first.wrong") : "");
    }

    private List<Choice> years() {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(Integer::toString)
                .map(years -> new Choice(
                        years, desk.reading().count("desk.every", Long.parseLong(years)), years.equals(typed.years())))
                .toList();
    }

    private static String words(DutyDeskVisit desk, DutyKind kind, int years) {
        return kind == DutyKind.ELECTION
                ? desk.reading().count("words.election", years)
                : desk.reading().count("words.dialogue", years);
    }
}
