package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Field;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.policies.pages.desk.form.Ask;
import samspil.policies.pages.desk.form.JourneyPage;
import samspil.policies.pages.desk.form.Typed;
import samspil.policies.pages.words.Visit;

/**
 * Which organisations are written to: those that a search finds can be ticked, beside those that are.
 *
 * @param all that can be written to
 * @param page its place in the journey
 */
record InvitedAsk(List<Organisation> all, int page) implements Ask {
    private static final int MOST = 40;
    private static final String FIND = "find";

    /** The ids of those that are ticked. */
    static List<String> invited(Typed typed) {
        return typed.lines("invited");
    }

    @Override
    public String name() {
        return "invited";
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of(name(), FIND);
    }

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        var find = Field.of(FIND, visit.say("invited.find"))
                .value(typed.text(FIND))
                .optional();
        var parts = new ArrayList<Content>();
        parts.add(new TextField(visit.language(), find, "search", "off"));
        parts.add(new StepButton(JourneyPage.TO, Integer.toString(page), visit.say("search.button")));
        var choices = choices(visit, typed);
        parts.add(
                choices.isEmpty()
                        ? new Prose(visit.say("invited.none"))
                        : new Choices(visit.language(), field(visit, errors, typed), true, choices));
        return new Stack(parts);
    }

    @Override
    public String answer(Visit visit, Typed typed) {
        var chosen = Set.copyOf(invited(typed));
        return all.stream()
                .filter(each -> chosen.contains(each.id()))
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }

    private List<Choice> choices(Visit visit, Typed typed) {
        var chosen = Set.copyOf(invited(typed));
        var words = typed.text(FIND).toLowerCase(Locale.ROOT);
        var byName = Comparator.comparing(
                Organisation::name, Collator.getInstance(visit.language().locale()));
        var ticked = all.stream().filter(each -> chosen.contains(each.id()));
        var found = all.stream()
                .filter(each -> !chosen.contains(each.id()))
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(words))
                .sorted(byName)
                .limit(MOST);
        return Stream.concat(ticked.sorted(byName), found)
                .map(each -> new Choice(each.id(), each.name(), chosen.contains(each.id())))
                .toList();
    }
}
