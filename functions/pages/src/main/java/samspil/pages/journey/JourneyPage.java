package samspil.pages.journey;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Answer;
import samspil.pages.components.BackButton;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.ChangeButton;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.pages.components.Steps;
import samspil.pages.journey.Journey.Result.Told;

/** The pages of a journey. */
@Singleton
record JourneyPage(DeskFrame frame) {

    /**
     * A page of questions.
     *
     * @param wrong what is wrong with the answers
     * @param above what is to be known before anything else
     */
    Page ask(Traveller who, int at, List<Violation> wrong, List<Content> above) {
        var step = who.step(at);
        var faults = Faults.of(who, wrong);
        var fields = asked(who, step, faults)
                .flatMap(it -> it.ask().control().fields(it).stream())
                .toList();
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(who.ground().language(), fields));
        parts.addAll(faults.elsewhere(who.ground(), fields));
        parts.addAll(top(who, at));
        parts.addAll(above);
        parts.add(form(who, at, faults));
        var page = frame.page(who, new Stack(parts));
        return faults.isNone() ? page : page.withErrors();
    }

    /** All answers, before anything is done. */
    Page check(Traveller who) {
        var answers = IntStream.range(0, who.steps().size())
                .boxed()
                .flatMap(at -> who.step(at).asks().stream().map(ask -> answer(who, ask, at)))
                .toList();
        var parts = carried(who, List.of());
        parts.add(new Hidden(Travel.AT, Travel.CHECK));
        parts.add(new CheckAnswers(answers));
        parts.add(new Button(who.say(".do"), true));
        var heading = Heading.of(
                who.title(), who.ground().usual("check.title"), who.ground().usual("check.lead"));
        var top =
                new ArrayList<>(who.isLong() ? List.of(progress(who, who.steps().size())) : List.<Content>of());
        top.addAll(List.of(heading, new Form(who.address(), parts)));
        return frame.page(who, new Stack(top));
    }

    /** It is done. */
    Page told(Traveller who, Told told) {
        var said = new Confirmation(who.ground().language(), who.say(".done"), told.reference(), told.next());
        return frame.page(who, Stack.of(said, new Actions(List.of(new ButtonLink(told.on(), true)))));
    }

    private static Answer answer(Traveller who, Ask ask, int at) {
        var question = ask.label(who.ground());
        var change = new ChangeButton(who.ground().language(), question, Travel.TO, Integer.toString(at));
        return new Answer(question, ask.read(who.ground(), who.typed()), List.of(change));
    }

    private static Stream<Asked> asked(Traveller who, Step step, Faults faults) {
        return step.asks().stream().map(ask -> ask.asked(who.ground(), who.typed(), faults.byField()));
    }

    private static List<Content> top(Traveller who, int at) {
        if (!who.isLong()) {
            return List.of(Heading.of("", who.title(), who.say(".lead")));
        }
        var heading = who.ground().say("step." + who.step(at).key());
        return List.of(progress(who, at), Heading.of(who.title(), heading, at == 0 ? who.say(".lead") : ""));
    }

    private static Content form(Traveller who, int at, Faults faults) {
        var step = who.step(at);
        var parts = carried(
                who, step.asks().stream().flatMap(ask -> ask.names().stream()).toList());
        parts.add(new Hidden(Travel.AT, Integer.toString(at)));
        asked(who, step, faults).forEach(it -> parts.add(it.ask().control().shown(it)));
        parts.addAll(step.below());
        boolean does = who.isLast(at) && !who.journey().isChecked();
        // The enter key presses the first button: what else the page can be asked for stands behind it.
        parts.add(new Button(does ? who.say(".do") : who.ground().usual("form.next"), true));
        step.asks().forEach(ask -> parts.addAll(ask.control().beside(who.ground())));
        if (at > 0) {
            parts.add(new BackButton(who.ground().language(), Travel.TO, Integer.toString(at - 1)));
        }
        return new Form(who.address(), parts);
    }

    /** What was answered on other pages goes along. */
    private static ArrayList<Content> carried(Traveller who, List<String> seen) {
        var parts = new ArrayList<Content>(List.of(who.ground().token()));
        who.journey().names().stream()
                .filter(name -> !seen.contains(name))
                .flatMap(name -> who.typed().all(name).stream().map(value -> new Hidden(name, value)))
                .forEach(parts::add);
        return parts;
    }

    private static Content progress(Traveller who, int at) {
        var names = Stream.concat(
                        who.steps().stream().map(step -> who.ground().say("step." + step.key())),
                        Stream.of(who.ground().usual("step.check")))
                .toList();
        return new Steps(who.ground().language(), names, at + 1);
    }
}
