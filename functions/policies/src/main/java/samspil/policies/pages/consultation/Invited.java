package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Language;
import samspil.kernel.Violation;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Field;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Asked;
import samspil.pages.journey.Control;
import samspil.pages.journey.Travel;
import samspil.pages.journey.Typed;
import samspil.platform.organisations.Organisations.Organisation;

/**
 * Which organisations are written to: those that a search finds can be ticked, beside those that are.
 *
 * @param all that can be written to
 * @param page its place in the journey
 */
record Invited(List<Organisation> all, int page) implements Control {
    private static final int MOST = 40;
    private static final String FIND = "find";

    /** The ids of those that are ticked. */
    static List<String> invited(Typed typed) {
        return typed.all("invited");
    }

    @Override
    public List<String> names(Ask ask) {
        return List.of(ask.name(), FIND);
    }

    @Override
    public Optional<Violation> wrong(Ask ask, Typed typed) {
        return invited(typed).isEmpty() ? ask.broken("field.required") : Optional.empty();
    }

    @Override
    public Content shown(Asked it) {
        var find = Field.of(FIND, it.ground().say("invited.find"))
                .value(it.typed().text(FIND))
                .optional();
        var parts = new ArrayList<Content>();
        parts.add(new TextField(it.language(), find, "search", "off"));
        parts.add(new StepButton(Travel.TO, Integer.toString(page), it.ground().say("search.button")));
        var choices = choices(it.language(), it.typed());
        parts.add(
                choices.isEmpty()
                        ? new Prose(it.ground().say("invited.none"))
                        : new Choices(it.language(), it.field(), true, choices));
        return new Stack(parts);
    }

    @Override
    public String answer(Asked it) {
        var chosen = Set.copyOf(it.chosen());
        return all.stream()
                .filter(each -> chosen.contains(each.id()))
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
    }

    private List<Choice> choices(Language language, Typed typed) {
        var chosen = Set.copyOf(invited(typed));
        var words = typed.text(FIND).toLowerCase(Locale.ROOT);
        var byName = Comparator.comparing(Organisation::name, Collator.getInstance(language.locale()));
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
