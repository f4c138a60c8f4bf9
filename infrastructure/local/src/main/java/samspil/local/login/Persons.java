package samspil.local.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who can log in. */
public record Persons(List<Person> all) {

    /** Those of a file, which need not be there. */
    public static Persons read(Path file) throws IOException {
        List<Person> all = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode each : new ObjectMapper().readTree(file.toFile())) {
                all.add(Person.of(each));
            }
        }
        return new Persons(List.copyOf(all));
    }

    /** By the provider's name for the person. */
    public Optional<Person> find(String sub) {
        return all.stream().filter(person -> person.sub().equals(sub)).findFirst();
    }

    /** The slug of a municipality that somebody belongs to, by its official code. */
    public Optional<String> slug(String code) {
        return all.stream()
                .filter(person -> person.municipalityCode().filter(code::equals).isPresent())
                .findFirst()
                .flatMap(Person::municipality);
    }

    /** The municipalities' names by slug, in order. */
    Map<String, String> municipalities() {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(person -> person.municipality()
                .ifPresent(slug ->
                        names.putIfAbsent(slug, person.municipalityName().orElse(slug))));
        return names;
    }

    /** Those who belong to a municipality, or to none. */
    List<Person> of(Optional<String> municipality) {
        return all.stream()
                .filter(person -> person.municipality().equals(municipality))
                .toList();
    }
}
