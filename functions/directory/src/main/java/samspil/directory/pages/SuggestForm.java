package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.directory.pages.parts.Trap;
import samspil.pages.components.Answer;
import samspil.pages.components.BackButton;
import samspil.pages.components.BackLink;
import samspil.pages.components.Button;
import samspil.pages.components.ChangeButton;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.SavedForm;
import samspil.pages.components.Stack;
import samspil.pages.components.Steps;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;

/** One page of the form with which anybody suggests a change. Every page carries all answers, so that no session is needed. */
record SuggestForm(Suggesting it, SuggestStep step) {
    private static final Map<String, String> TYPES =
            Map.of("website", "url", "email", "email", "phone", "tel", "yourEmail", "email");
    private static final Map<String, Integer> LONG_TEXTS =
            Map.of("summary", 300, "description", 2_000, "message", 2_000);
    private static final Map<String, String> PURPOSES = Map.of("yourName", "name", "yourEmail", "email");

    Content body() {
        var visit = it.visit();
        var steps = Stream.of(SuggestStep.values()).map(each -> say("step." + each.key()));
        return Stack.of(
                new ErrorSummary(visit.language(), asked()),
                new Steps(visit.language(), steps.toList(), step.number()),
                Heading.of(say("kind"), title(), step == SuggestStep.FIELDS ? say("lead") : ""),
                form());
    }

    String title() {
        return say(
                "title." + step.key(),
                it.live().entry().about().name().in(it.visit().language()));
    }

    boolean failed() {
        return !it.errors().isEmpty();
    }

    private Content form() {
        var path = it.visit().addresses().suggest(it.live().kind(), it.live().id());
        var key = it.live().kind().plural() + "/" + it.live().id();
        var fresh = it.body().values().isEmpty();
        var parts = Stream.of(start(), carried(), contents(), Stream.of(send())).flatMap(part -> part);
        return new SavedForm(it.visit().language(), path, key, fresh, parts.toList());
    }

    private Stream<Content> start() {
        return Stream.of(
                new Hidden(SuggestStep.AT, step.key()),
                new Hidden(
                        "base",
                        it.body()
                                .fields()
                                .getOrDefault("base", Long.toString(it.live().version()))));
    }

    /** A form is sent by its first button when somebody presses Enter; so the one that goes on stands before the way back. */
    private Content send() {
        return Stack.of(
                new Trap(say("trap")), new Button(say(step == SuggestStep.CHECK ? "send" : "continue"), true), back());
    }

    private Content back() {
        var visit = it.visit();
        return step.previous()
                .<Content>map(before -> new BackButton(visit.language(), SuggestStep.TO, before.key()))
                .orElseGet(() -> new BackLink(
                        visit.language(), visit.addresses().entry(it.live().entry())));
    }

    /** What was answered on the other pages. */
    private Stream<Content> carried() {
        var picks = step == SuggestStep.FIELDS ? Stream.<String>empty() : picks();
        var others = Stream.of(SuggestStep.values())
                .filter(other -> other != step)
                .flatMap(other -> it.names(other).stream())
                .filter(it.body().fields()::containsKey)
                .map(name -> new Hidden(name, it.body().typed(name)));
        return Stream.concat(picks.map(pick -> new Hidden(Suggesting.PICK, pick)), others);
    }

    private Stream<String> picks() {
        var other = it.body().all(Suggesting.PICK).contains(Suggesting.OTHER)
                ? Stream.of(Suggesting.OTHER)
                : Stream.<String>empty();
        return Stream.concat(it.picked().stream(), other);
    }

    private Stream<Content> contents() {
        return switch (step) {
            case FIELDS -> Stream.of(choices());
            case CHANGE, WHO -> asked().stream().map(this::control);
            case CHECK -> Stream.of(answers());
        };
    }

    private List<Field> asked() {
        return step == SuggestStep.FIELDS
                ? List.of(pick())
                : it.names(step).stream().map(this::field).toList();
    }

    private Field pick() {
        return Field.of(Suggesting.PICK, say("pick"))
                .hint(say("pick.hint"))
                .error(it.errors().getOrDefault(Suggesting.PICK, ""));
    }

    private Content choices() {
        var picked = picks().toList();
        var names = Stream.concat(it.fields().live().keySet().stream(), Stream.of(Suggesting.OTHER));
        var choices = names.map(name -> new Choice(
                        name, say(name.equals(Suggesting.OTHER) ? "other" : name), picked.contains(name), ""))
                .toList();
        return new Choices(it.visit().language(), pick(), true, choices);
    }

    private Field field(String name) {
        var hint = switch (name) {
            case "phone", "message", "yourName", "yourEmail" -> say(name + ".hint");
            default -> "";
        };
        var error = it.errors().getOrDefault(name, "");
        return new Field(name, say(name), hint, it.value(name), error, name.equals("name"));
    }

    private Content control(Field field) {
        var limit = LONG_TEXTS.get(field.name());
        return limit == null
                ? new TextField(
                        it.visit().language(),
                        field,
                        TYPES.getOrDefault(field.name(), "text"),
                        PURPOSES.getOrDefault(field.name(), "off"))
                : new TextArea(it.visit().language(), field, limit > 300 ? 6 : 3, limit);
    }

    private Content answers() {
        return new CheckAnswers(Stream.of(SuggestStep.CHANGE, SuggestStep.WHO)
                .flatMap(asking -> it.names(asking).stream().map(name -> answer(asking, name)))
                .toList());
    }

    private Answer answer(SuggestStep asking, String name) {
        var value = it.value(name).isEmpty() ? say("nothing") : it.value(name);
        var change = new ChangeButton(it.visit().language(), say(name), SuggestStep.TO, asking.key());
        return Answer.of(say(name), value, change);
    }

    private String say(String key, Object... arguments) {
        return it.visit().say("suggest." + key, arguments);
    }
}
