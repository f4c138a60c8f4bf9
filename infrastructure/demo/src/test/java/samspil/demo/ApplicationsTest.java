package samspil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.demo.stock.Stock;
import samspil.directory.Organisation;
import samspil.kernel.Municipalities;

class ApplicationsTest {
    private static final Pattern WHO = Pattern.compile("\"as\": \"([^\"]+)\", \"for\": \"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"number\": \\{\"kind\": \"text\", \"text\": \"([0-9]+)\"");

    @Test
    void whoeverAppliesRepresentsTheOrganisationAndGivesItsNumber(@TempDir Path folder) throws Exception {
        var vesthimmerland = Municipalities.shipped().bySlug("vesthimmerland").orElseThrow();
        var demo = new Demo(Stock.shipped(), Main.SEED);
        var persons = demo.persons(List.of(vesthimmerland, vesthimmerland)).stream()
                .collect(Collectors.toMap(Person::sub, Function.identity(), (one, _) -> one));
        var numbers = demo.entries(vesthimmerland).stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .filter(each -> each.number() != null)
                .collect(Collectors.toMap(each -> each.id().value(), Organisation::number));
        Calls.write(folder);
        var lines = Files.readAllLines(folder.resolve("applications/vesthimmerland.ndjson"));
        assertTrue(lines.size() > 5);
        for (var line : lines) {
            var who = WHO.matcher(line);
            assertTrue(who.find(), line);
            var represented = java.util.Objects.requireNonNull(persons.get(who.group(1)))
                    .assignments()
                    .getFirst();
            assertEquals(who.group(2), represented.organisationName());
            var number = java.util.Objects.requireNonNull(numbers.get(represented.organisation()));
            assertEquals(
                    number.number(),
                    NUMBER.matcher(line).results().findFirst().orElseThrow().group(1));
        }
    }
}
