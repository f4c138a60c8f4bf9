package samspil.policies.pages.desk.form;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.Steps;
import samspil.platform.http.Problem;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;
import samspil.policies.pages.words.Visit;

/** The pages of a journey. */
@Singleton
public record JourneyPage(DeskPages pages) {
    /** The field that says which page was sent. */
    static final String AT = "at";
    /** The field that asks for another page. */
    public static final String TO = "to";

    /** Somebody on a journey. */
    public record Traveller(Desk desk, Journey journey, Typed typed) {

        /** The pages that lie on their way. */
        List<Step> steps() {
            return journey.steps(typed);
        }
    }

    /**
     * A page of questions.
     *
     * @param wrong what is wrong with the answers
     * @param above what is to be known before anything else
     */
    Page ask(Traveller who, int at, List<Violation> wrong, List<Content> above) {
        var step = who.steps().get(at);
        var said = said(who.desk().visit(), wrong);
        var fields = step.asks().stream()
                .flatMap(ask -> ask.fields(who.desk().visit(), said, who.typed()).stream())
                .toList();
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(who.desk().visit().language(), fields));
        parts.addAll(elsewhere(who.desk().visit(), said, fields));
        parts.addAll(top(who, at, step));
        parts.addAll(above);
        parts.add(form(who, at, step, said));
        var page = page(who, new Stack(parts));
        return wrong.isEmpty() ? page : page.withErrors();
    }

    /** All answers, before anything is done. */
    Page check(Traveller who) {
        var visit = who.desk().visit();
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < who.steps().size(); i++) {
            for (var ask : who.steps().get(i).asks()) {
                var question = visit.say("ask." + ask.name());
                var change = new ChangeButton(visit.language(), question, TO, Integer.toString(i));
                answers.add(new Answer(question, ask.read(visit, who.typed()), List.of(change)));
            }
        }
        var parts = hidden(who, Set.of());
        parts.add(new Hidden(AT, "check"));
        // The first button is the one that the enter key presses.
        parts.add(new CheckAnswers(answers));
        parts.add(new Button(visit.say(who.journey().key() + ".do"), true));
        var heading = Heading.of(title(who), visit.say("check.title"), visit.say("check.lead"));
        return page(
                who,
                Stack.of(
                        steps(who, who.steps().size()),
                        heading,
                        new Form(who.journey().address(), parts)));
    }

    private List<Content> top(Traveller who, int at, Step step) {
        var visit = who.desk().visit();
        var lead = visit.say(who.journey().key() + ".lead");
        return who.journey().steps().size() == 1
                ? List.of(Heading.of("", title(who), lead))
                : List.of(steps(who, at), Heading.of(title(who), visit.say("step." + step.key()), at == 0 ? lead : ""));
    }

    private static Content form(Traveller who, int at, Step step, Map<String, String> said) {
        var visit = who.desk().visit();
        var own = step.asks().stream().flatMap(ask -> ask.names().stream()).toList();
        var parts = hidden(who, Set.copyOf(own));
        parts.add(new Hidden(AT, Integer.toString(at)));
        step.asks().forEach(ask -> parts.add(ask.control(visit, said, who.typed())));
        boolean last = !who.journey().isChecked() && at == who.steps().size() - 1;
        // The enter key presses the first button: what else the page can be asked for stands behind it.
        parts.add(new Button(visit.say(last ? who.journey().key() + ".do" : "form.next"), true));
        step.asks().forEach(ask -> parts.addAll(ask.beside(visit)));
        if (at > 0) {
            parts.add(new BackButton(visit.language(), TO, Integer.toString(at - 1)));
        }
        return new Form(who.journey().address(), parts);
    }

    /** What was answered on other pages, and what the form carries. */
    private static ArrayList<Content> hidden(Traveller who, Set<String> seen) {
        var parts = new ArrayList<Content>(List.of(who.desk().token()));
        names(who.journey())
                .filter(name -> !seen.contains(name) && !who.typed().text(name).isEmpty())
                .forEach(name -> parts.add(new Hidden(name, who.typed().text(name))));
        return parts;
    }

    /** Every name that a journey's form may send. */
    static Stream<String> names(Journey journey) {
        var asked =
                journey.steps().stream().flatMap(step -> step.asks().stream()).flatMap(ask -> ask.names().stream());
        return Stream.concat(asked, journey.carried().stream());
    }

    private Page page(Traveller who, Content body) {
        var address = who.journey().address();
        var below = address.substring(who.desk().addresses().home().length());
        return pages.page(
                who.desk(), title(who), to -> to.home() + below, who.journey().above(), body);
    }

    private static Content steps(Traveller who, int at) {
        var visit = who.desk().visit();
        var names = Stream.concat(
                        who.steps().stream().map(step -> visit.say("step." + step.key())),
                        Stream.of(visit.say("step.check")))
                .toList();
        return new Steps(visit.language(), names, at + 1);
    }

    private static String title(Traveller who) {
        return who.desk().say(who.journey().key() + ".title");
    }

    /** Rules that no field on this page breaks alone. */
    private static List<Content> elsewhere(Visit visit, Map<String, String> said, List<Field> fields) {
        var named = fields.stream().map(Field::name).toList();
        return said.entrySet().stream()
                .filter(each -> !named.contains(each.getKey()))
                .<Content>map(each -> new Alert(AlertKind.ERROR, each.getValue(), new Prose(visit.say("wrong.advice"))))
                .toList();
    }

    /** What is wrong in words, by the first name in its pointer. */
    private static Map<String, String> said(Visit visit, List<Violation> wrong) {
        var said = new HashMap<String, String>();
        wrong.forEach(violation -> said.put(field(violation), words(visit, violation)));
        return said;
    }

    static String field(Violation violation) {
        var parts = violation.pointer().split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    private static String words(Visit visit, Violation violation) {
        var key = "wrong." + violation.code();
        return Visit.knows(key)
                ? visit.say(key)
                : Problem.said(violation, visit.language()).message();
    }
}
