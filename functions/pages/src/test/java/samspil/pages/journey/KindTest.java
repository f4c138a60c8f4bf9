package samspil.pages.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.kernel.Language;
import samspil.kernel.Violation;

class KindTest {
    private static final Ground DESK = new SomeDesk(Language.DA);

    @ParameterizedTest
    @CsvSource({
        "LINE, hej, hej",
        "DAY, 2027-03-15, mandag den 15. marts 2027",
        "HOUR, 17:05, 17.05",
        "HOUR, 17.05, 17.05",
        "NUMBER, 0, 0",
        "MONEY, '12,5', '12,50 kr.'",
        "ONE, b, Bær",
        "LIST, b, Bær",
        "EMAIL, a@example.org, a@example.org",
        "MANY, b, Bær"
    })
    void anAnswerIsReadAsPeopleReadIt(Kind kind, String typed, String words) {
        assertEquals(words, kind.answer(asked(kind, typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 15/3, form.localdate",
        "HOUR, 25:00, form.localtime",
        "NUMBER, -1, number.whole",
        "MONEY, tolv, amount.form",
        "ONE, c, choice.unknown",
        "LIST, c, choice.unknown",
        "MANY, c, choice.unknown"
    })
    void anAnswerThatIsNoneIsRefusedAtItsField(Kind kind, String typed, String code) {
        assertEquals(
                List.of(new Violation("/q", code)),
                ask(kind).wrong(typed(typed)).stream().toList());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAnAnswerOnlyWhereItMayBeLeftOut(Kind kind) {
        assertTrue(ask(kind).wrong(Typed.NOTHING).isPresent());
        assertTrue(ask(kind).optional().wrong(Typed.NOTHING).isEmpty());
        assertEquals("", kind.answer(new Asked(DESK, ask(kind), Typed.NOTHING, Map.of())));
    }

    @Test
    void oneOfManyIsChosenFromAList() {
        assertTrue(shown(8).contains("type=\"radio\""));
        assertTrue(shown(9).contains("<select"));
    }

    @Test
    void whatIsSaidOfAChoiceIsSaidHoweverManyThereAre() {
        var options = IntStream.range(0, 20)
                .mapToObj(each -> new Option("v" + each, "Valg " + each, "Om " + each))
                .toList();
        assertTrue(shown(Ask.one("q", options)).contains("Om 19"));
    }

    @Test
    void aQuestionMayHaveWordsOfItsOwn() {
        var ask = ask(Kind.LINE).worded("Hvorfor?", "Kort");
        assertEquals(
                List.of("Hvorfor?", "Kort"),
                List.of(
                        ask.label(DESK),
                        ask.field(DESK, Typed.NOTHING, Map.of()).hint()));
    }

    private static String shown(int options) {
        return shown(Ask.one(
                "q",
                IntStream.range(0, options)
                        .mapToObj(each -> new Option("v" + each, "Valg " + each))
                        .toList()));
    }

    private static String shown(Ask ask) {
        var output = new StringOutput();
        ask.control().shown(new Asked(DESK, ask, Typed.NOTHING, Map.of())).writeTo(output);
        return output.toString();
    }

    private static Asked asked(Kind kind, String typed) {
        return new Asked(DESK, ask(kind), typed(typed), Map.of());
    }

    private static Typed typed(String text) {
        return Typed.NOTHING.with("q", text);
    }

    private static Ask ask(Kind kind) {
        boolean chosen = Set.of(Kind.ONE, Kind.LIST, Kind.MANY).contains(kind);
        var options = List.of(new Option("a", "Æble"), new Option("b", "Bær"));
        return new Ask("q", kind, true, chosen ? options : List.of());
    }
}
