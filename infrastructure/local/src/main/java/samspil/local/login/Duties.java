package samspil.local.login;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody does, in words. */
record Duties(Persons persons, Tongue tongue) {

    Html html(Person person) {
        Html lines = Html.join(duties(person).map(line -> Html.of("<li>%s</li>", line)));
        Html business = Html.join(business(person).map(line -> Html.of("<p class=\"quiet\">%s</p>", line)));
        return Html.of("<ul class=\"duties\">%s</ul>%s", lines, business);
    }

    String words(Person person) {
        return Stream.concat(duties(person), business(person)).collect(Collectors.joining(" "));
    }

    private Stream<String> duties(Person person) {
        return person.duties().isEmpty()
                ? Stream.of(tongue.say("role.CITIZEN"))
                : person.duties().stream().map(duty -> line(person, duty));
    }

    private Stream<String> business(Person person) {
        return person.cvr().stream().map(number -> tongue.say("business").formatted(number));
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
