package samspil.local.login;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody does, in words. */
record Duties(Persons persons, Tongue tongue) {

    Html html(Person person) {
        Html lines = Html.join(lines(person).map(line -> Html.of("<li>%s</li>", line)));
        return Html.of("<ul class=\"duties\">%s</ul>", lines);
    }

    String words(Person person) {
        return lines(person).collect(Collectors.joining(" "));
    }

    private Stream<String> lines(Person person) {
        Stream<String> duties = person.duties().isEmpty()
                ? Stream.of(tongue.say("role.CITIZEN"))
                : person.duties().stream().map(duty -> line(person, duty));
        Stream<String> business =
                person.cvr().stream().map(number -> tongue.say("business").formatted(number));
        return Stream.concat(duties, business);
    }

    private String line(Person person, Person.Duty duty) {
        String role = tongue.say("role." + duty.role());
        String named = duty.organisationName().map(name -> role + ": " + name).orElse(role);
        boolean elsewhere = !duty.municipality().equals(person.municipality());
        return elsewhere ? named + " (" + municipality(duty.municipality()) + ")" : named;
    }

    private String municipality(Optional<String> slug) {
        return slug.map(each -> persons.municipalities().getOrDefault(each, each))
                .orElse("");
    }
}
