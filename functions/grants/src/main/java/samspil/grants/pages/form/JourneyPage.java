package samspil.grants.pages.form;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.BackButton;
import samspil.pages.components.Button;
import samspil.pages.components.ChangeButton;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.pages.components.Steps;
import samspil.platform.http.Problem;

/** The pages of a journey. */
@Singleton
public record JourneyPage(GrantsFrame frame) {
    /** The field that says which page was sent. */
    static final String AT = "at";
    /** The field that asks for another page. */
    static final String TO = "to";

    /** Somebody on a journey. */
    public record Traveller(Desk desk, Journey journey, Typed typed) {

        Visit visit() {
            return desk.visit();
        }

        String say(String key) {
            return desk.say(key);
        }

        String title() {
            return say(journey.key() + ".title");
        }

        String address() {
            return visit().home() + journey.path();
        }

        boolean isLast(int at) {
            return at == journey.steps().size() - 1;
        }

        boolean isChecked() {
            return journey.steps().size() > 1;
        }
    }

    /** A page of questions, with what is wrong with the answers. */
    Page ask(Traveller who, int at, List<Violation> wrong) {
        var step = who.journey().steps().get(at);
        var said = said(who.visit(), wrong);
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(who.visit().language(), fields(who, step, said)));
        parts.addAll(elsewhere(who, step, said));
        parts.addAll(top(who, at, step));
        parts.add(form(who, at, step, said));
        var page = page(who, parts);
        return wrong.isEmpty() ? page : page.withErrors();
    }

    /** All answers, before anything is done. */
    Page check(Traveller who) {
        var steps = who.journey().steps();
        var answers = IntStream.range(0, steps.size())
                .boxed()
                .flatMap(at -> steps.get(at).asks().stream().map(ask -> answer(who, ask, at)))
                .toList();
        var parts = carried(who, List.of());
        parts.add(new Hidden(AT, "check"));
        parts.add(new CheckAnswers(answers));
        parts.add(new Button(who.say(who.journey().key() + ".do"), true));
        var heading = Heading.of(who.title(), who.say("check.title"), who.say("check.lead"));
        return page(who, List.of(progress(who, steps.size()), heading, new Form(who.address(), parts)));
    }

    private static Answer answer(Traveller who, Ask ask, int at) {
        var question = ask.label(who.visit());
        var words = ask.answer(who.visit(), who.typed());
        var change = new ChangeButton(who.visit().language(), question, TO, Integer.toString(at));
        return Answer.of(question, words.isEmpty() ? who.say("ask.nothing") : words, change);
    }

    private static List<Field> fields(Traveller who, Step step, Map<String, String> said) {
        return step.asks().stream()
                .map(ask -> ask.field(who.visit(), who.typed(), said.getOrDefault(ask.name(), "")))
                .toList();
    }

    private static List<Content> top(Traveller who, int at, Step step) {
        var lead = who.say(who.journey().key() + ".lead");
        return who.isChecked()
                ? List.of(
                        progress(who, at), Heading.of(who.title(), who.say("step." + step.key()), at == 0 ? lead : ""))
                : List.of(Heading.of("", who.title(), lead));
    }

    private static Content form(Traveller who, int at, Step step, Map<String, String> said) {
        var parts = carried(who, step.asks().stream().map(Ask::name).toList());
        parts.add(new Hidden(AT, Integer.toString(at)));
        step.asks().forEach(ask -> parts.add(ask.control(who.visit(), who.typed(), said.getOrDefault(ask.name(), ""))));
        boolean does = !who.isChecked() && who.isLast(at);
        parts.add(new Button(who.say(does ? who.journey().key() + ".do" : "form.next"), true));
        if (at > 0) {
            parts.add(new BackButton(who.visit().language(), TO, Integer.toString(at - 1)));
        }
        return new Form(who.address(), parts);
    }

    /** What was answered on other pages goes along. */
    private static ArrayList<Content> carried(Traveller who, List<String> seen) {
        var parts = new ArrayList<Content>(List.of(who.desk().token()));
        who.journey().names().stream()
                .filter(name -> !seen.contains(name))
                .flatMap(name -> who.typed().all(name).stream().map(value -> new Hidden(name, value)))
                .forEach(parts::add);
        return parts;
    }

    private static Content progress(Traveller who, int at) {
        var names = Stream.concat(
                        who.journey().steps().stream().map(step -> who.say("step." + step.key())),
                        Stream.of(who.say("step.check")))
                .toList();
        return new Steps(who.visit().language(), names, at + 1);
    }

    private Page page(Traveller who, List<Content> parts) {
        var place = new Place(
                who.title(),
                where -> where.home() + who.journey().path(),
                who.journey().above());
        return frame.desk(who.visit(), who.desk().identity(), place, new Stack(parts));
    }

    /** Rules that no field on this page breaks alone. */
    private static List<Content> elsewhere(Traveller who, Step step, Map<String, String> said) {
        var named = step.asks().stream().map(Ask::name).toList();
        return said.entrySet().stream()
                .filter(each -> !named.contains(each.getKey()))
                .<Content>map(each -> Alert.of(AlertKind.ERROR, each.getValue(), who.say("wrong.advice")))
                .toList();
    }

    /** What is wrong in words, by the field that it is about. */
    private static Map<String, String> said(Visit visit, List<Violation> wrong) {
        var said = new HashMap<String, String>();
        wrong.forEach(violation -> said.put(
                field(violation), Problem.said(violation, visit.language()).message()));
        return said;
    }

    static String field(Violation violation) {
        var parts = violation.pointer().split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
