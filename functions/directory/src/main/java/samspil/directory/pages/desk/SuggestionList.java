package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import samspil.directory.ReviewSuggestions.Review;
import samspil.directory.pages.words.Dates;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;

/**
 * What was suggested and waits.
 *
 * @param done what was just done, to stand above the list; empty where nothing was
 */
record SuggestionList(Desk desk, List<Review> waiting, List<Content> done) {

    Page in(Desk.Frame frame) {
        var title = desk.say("desk.suggestions");
        var parts = new java.util.ArrayList<Content>(done);
        parts.add(Heading.of(desk.say("desk"), title, desk.say("desk.suggestions.lead")));
        parts.add(waiting.isEmpty() ? nothing() : list());
        return desk.page(frame, title, Desk::suggestions, List.of(), new Stack(parts));
    }

    private Content nothing() {
        var ways = List.of(new Link(desk.say("desk"), desk.visit().addresses().home() + "/desk"));
        return new EmptyState(Icon.CUP, desk.say("desk.suggestions.none"), desk.say("desk.suggestions.later"), ways);
    }

    private Content list() {
        return new TaskList(
                desk.visit().language(), waiting.stream().map(this::task).toList());
    }

    private Task task(Review review) {
        var suggestion = review.suggestion();
        var link =
                new Link(suggestion.about().name(), Desk.suggestion(desk.visit().addresses(), suggestion.id()));
        var since = desk.say("desk.received", new Dates(desk.visit()).ago(suggestion.receivedAt()));
        return new Task(link, what(review), since, "", false);
    }

    private String what(Review review) {
        var words = new FieldWords(desk.visit());
        var fields = review.differences().stream()
                .map(each -> words.name(each.pointer()))
                .distinct()
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? desk.say("desk.suggestion.words") : fields;
    }
}
