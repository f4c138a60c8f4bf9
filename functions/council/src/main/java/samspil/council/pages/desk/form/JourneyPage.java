package samspil.council.pages.desk.form;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.council.pages.CouncilPages;
import samspil.council.pages.Setting;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.platform.http.Problem;

/** The pages of a journey. */
@Singleton
record JourneyPage(CouncilPages pages) {
    /** The field that says how far somebody is. */
    static final String STEP = "step";

    /** The questions, with what is wrong. */
    Page ask(Desk desk, Journey<?> journey, Typed typed, List<Violation> wrong) {
        var said = said(desk.setting(), wrong);
        var parts = new ArrayList<Content>();
        parts.add(desk.token());
        journey.asks().forEach(ask -> parts.add(ask.control(desk.setting(), typed, said.getOrDefault(ask.name(), ""))));
        boolean asked = !journey.asks().isEmpty();
        parts.add(new Button(desk.say(asked ? "form.check" : journey.key() + ".do"), true));
        var page = page(
                desk,
                journey,
                Stack.of(
                        new ErrorSummary(desk.setting().language(), fields(journey, typed, said)),
                        new Stack(elsewhere(journey, said)),
                        Heading.of("", desk.say(journey.key() + ".title"), desk.say(journey.key() + ".lead")),
                        new Form(journey.address(), parts)));
        return wrong.isEmpty() ? page : page.withErrors();
    }

    /** The answers, before anything is done. */
    Page check(Desk desk, Journey<?> journey, Typed typed) {
        var answers = journey.asks().stream()
                .map(ask -> new Answer(ask.label(), new Prose(words(desk, ask.answer(typed))), List.of()))
                .toList();
        return page(
                desk,
                journey,
                Stack.of(
                        Heading.of(desk.say(journey.key() + ".title"), desk.say("check.title"), desk.say("check.lead")),
                        new CheckAnswers(answers),
                        carried(desk, journey, typed, new Step("checked", journey.key() + ".do", true)),
                        carried(desk, journey, typed, new Step("change", "check.change", false))));
    }

    /** It is done. */
    Page done(Desk desk, Journey<?> journey, Journey.Deed.Done done) {
        var confirmation = new Confirmation(
                desk.setting().language(), desk.say(journey.key() + ".done"), done.reference(), done.next());
        return page(desk, journey, Stack.of(confirmation, new Actions(List.of(new ButtonLink(done.on(), true)))));
    }

    private record Step(String value, String label, boolean primary) {}

    private static Content carried(Desk desk, Journey<?> journey, Typed typed, Step step) {
        var values = journey.asks().stream()
                .flatMap(ask -> typed.all(ask.name()).stream().map(value -> new Hidden(ask.name(), value)));
        var own = Stream.<Content>of(
                desk.token(), new Hidden(STEP, step.value()), new Button(desk.say(step.label()), step.primary()));
        return new Form(journey.address(), Stream.<Content>concat(values, own).toList());
    }

    private static List<Field> fields(Journey<?> journey, Typed typed, Map<String, String> said) {
        return journey.asks().stream()
                .map(ask -> ask.field(typed, said.getOrDefault(ask.name(), "")))
                .toList();
    }

    /** Rules that no question breaks alone. */
    private static List<Content> elsewhere(Journey<?> journey, Map<String, String> said) {
        var names = journey.asks().stream().map(Ask::name).toList();
        return said.entrySet().stream()
                .filter(each -> !names.contains(each.getKey()))
                .<Content>map(each -> Alert.of(AlertKind.ERROR, each.getValue(), ""))
                .toList();
    }

    private static Map<String, String> said(Setting setting, List<Violation> wrong) {
        var said = new HashMap<String, String>();
        wrong.forEach(violation -> said.put(
                violation.pointer().substring(violation.pointer().lastIndexOf('/') + 1),
                Problem.said(violation, setting.language()).message()));
        return said;
    }

    private static String words(Desk desk, String answer) {
        return answer.isEmpty() ? desk.say("check.nothing") : answer;
    }

    private Page page(Desk desk, Journey<?> journey, Content body) {
        var below = journey.address().substring(desk.setting().home().length());
        var place =
                new CouncilPages.Place(desk.say(journey.key() + ".title"), where -> where.home() + below, desk.above());
        return pages.known(desk.setting(), desk.identity(), place, body);
    }
}
