package samspil.directory.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail that asks whether an entry is still right, in words; the same for both its forms.
 *
 * @param language tag of its words
 * @param facts what the entry says now
 * @param confirm the address of the link
 * @param correct where something else can be suggested
 */
public record ConfirmationMail(String language, Words words, List<Fact> facts, String confirm, String correct) {

    public ConfirmationMail {
        facts = List.copyOf(facts);
    }

    /** The sentences around it. */
    public record Words(
            String subject,
            String hello,
            String why,
            String now,
            String button,
            String expires,
            String wrong,
            String correct,
            String nothing,
            String from) {}

    /** One thing the entry says. */
    public record Fact(String name, String value) {}

    /** The mail for readers that show text only. */
    public String text() {
        var said = facts.stream()
                .map(fact -> "  " + fact.name() + ": " + fact.value().replace("\n", "\n    "))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        words.hello(),
                        words.why(),
                        words.now() + "\n" + said,
                        words.button() + ":\n" + confirm,
                        words.expires(),
                        words.wrong() + " " + words.correct() + ":\n" + correct,
                        words.nothing(),
                        words.from())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
