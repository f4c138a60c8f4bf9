package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.pages.components.Button;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.consultation.DeskConsultationPage.Typed;

/** What was said of a draft, and where the desk answers it. */
record DeskVoices(Work work, Typed typed) {
    private static final int ROWS = 4;

    /** Section by section, then what was said of the whole. */
    Content all() {
        var sections = work.consultation().draft().sections();
        var bySection = IntStream.rangeClosed(1, sections.size())
                .mapToObj(place -> section(place))
                .toList();
        var general = work.responses().stream()
                .map(each -> said(each, Optional.ofNullable(each.statement().general()), answering(each.id())))
                .toList();
        var whole = new Section(
                work.say("responses"),
                List.of(),
                general.isEmpty() ? new Prose(work.say("desk.responses.none")) : new Stack(general));
        return Stack.of(new Stack(bySection), whole);
    }

    private Content section(int place) {
        var heading = work.consultation().draft().sections().get(place - 1).heading();
        var said = work.responses().stream()
                .filter(each -> each.statement().of(place).isPresent())
                .map(each -> said(each, each.statement().of(place), List.of()));
        var parts =
                Stream.concat(said, answering(Answer.section(place)).stream()).toList();
        return new Section(place + ". " + heading, List.of(), new Stack(parts));
    }

    private Content said(Response each, Optional<String> text, List<Content> below) {
        var who = Optional.ofNullable(each.author().name()).orElseGet(() -> work.say("anonymous"));
        var words = text.orElseGet(() -> work.say("voices.sections-alone"));
        return new Said(
                "response",
                who + " (" + each.reference() + ")",
                work.setting().day(each.at()),
                new Prose(words),
                below);
    }

    /** A form while it is time to answer, the answer afterwards. */
    private List<Content> answering(String to) {
        var given = work.answer(to);
        if (work.standing() != Standing.CLOSED || !work.mayChange()) {
            return given.isEmpty()
                    ? List.of()
                    : List.of(Said.answer(
                            work.say("answer", work.setting().municipality().name()), given));
        }
        var field = typed.field("answer-" + to, work.say("desk.answer"), given);
        return List.of(work.form(
                "/answers",
                List.of(
                        new Hidden("to", to),
                        new TextArea(work.setting().language(), field, ROWS, Answer.LONGEST),
                        new Button(work.say("desk.answer.save"), false))));
    }
}
