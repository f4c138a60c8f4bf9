package samspil.local.login;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The persons as cards, grouped by municipality.
 *
 * @param request what the page was asked for with; {@code q} narrows it
 * @param choosing whether a card logs in
 */
record Cards(Persons persons, Parameters request, Tongue tongue, boolean choosing) {

    /**
     * A municipality and who belongs to it, or those who belong to none.
     *
     * @param id of its heading
     */
    private record Group(String id, String name, List<Person> persons) {}

    /** Search, jumps to the municipalities, and the cards. */
    Html html() {
        List<Group> groups = groups();
        Html found = groups.isEmpty()
                ? Html.of("<p class=\"lead\">%s</p>", tongue.say(persons.all().isEmpty() ? "empty" : "none"))
                : Html.join(groups.stream().map(this::group));
        return Html.of("%s%s%s", search(), jumps(groups), found);
    }

    private List<Group> groups() {
        return Stream.concat(
                        persons.municipalities().entrySet().stream()
                                .map(each ->
                                        new Group(each.getKey(), each.getValue(), found(Optional.of(each.getKey())))),
                        Stream.of(new Group("platform", tongue.say("platform"), found(Optional.empty()))))
                .filter(group -> !group.persons().isEmpty())
                .toList();
    }

    private List<Person> found(Optional<String> municipality) {
        return persons.of(municipality).stream().filter(this::wanted).toList();
    }

    private Html jumps(List<Group> groups) {
        Stream<Html> links = groups.stream().map(group -> Html.of("<a href=\"#%s\">%s</a>", group.id(), group.name()));
        return Html.of("<nav class=\"jumps\" aria-label=\"%s\">%s</nav>", tongue.say("jumps"), Html.join(links));
    }

    /** A form that keeps what the client asked for. */
    private Html search() {
        Stream<Html> kept = request.values().entrySet().stream()
                .filter(each -> !each.getKey().equals("q"))
                .map(each ->
                        Html.of("<input type=\"hidden\" name=\"%s\" value=\"%s\">", each.getKey(), each.getValue()));
        return Html.of(
                "<form role=\"search\">%s<label for=\"q\">%s</label>"
                        + "<input id=\"q\" name=\"q\" type=\"search\" value=\"%s\" autocomplete=\"off\"><button>%s</button></form>",
                Html.join(kept), tongue.say("search"), request.get("q"), tongue.say("search.go"));
    }

    private Html group(Group group) {
        return Html.of(
                "<section aria-labelledby=\"%s\"><h2 id=\"%s\">%s</h2><ul class=\"cards\">%s</ul></section>",
                group.id(),
                group.id(),
                group.name(),
                Html.join(group.persons().stream().map(this::card)));
    }

    private boolean wanted(Person person) {
        String all = (person.name() + " " + person.municipalityName().orElse("") + " "
                        + new Duties(persons, tongue).words(person))
                .toLowerCase(Locale.ROOT);
        return Stream.of(request.get("q").toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }

    private Html card(Person person) {
        Html name = choosing
                ? Html.of(
                        "<a class=\"choose\" href=\"?%s\">%s</a>",
                        request.with("person", person.sub()).encoded(), person.name())
                : Html.of("<span>%s</span>", person.name());
        return Html.of(
                "<li class=\"card\"><h3>%s</h3>%s<p class=\"quiet\">%s</p>"
                        + "<p class=\"token\"><a href=\"/token?person=%s\">%s<span class=\"hidden\"> – %s</span></a></p></li>",
                name,
                new Duties(persons, tongue).html(person),
                person.email(),
                person.sub(),
                tongue.say("token"),
                person.name());
    }
}
