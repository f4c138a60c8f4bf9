package samspil.pages.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.Templates;
import samspil.platform.store.Mailer.Mail;

/**
 * A short mail, the same in both its forms.
 *
 * @param language tag of its words
 * @param before what is said first, a paragraph each
 * @param code set apart, large; may be empty
 * @param link words and address of the one thing to do
 * @param after what is said last
 */
public record PlainMail(
        String language, String subject, List<String> before, String code, Link link, List<String> after) {
    private static final Templates TEMPLATES = Templates.in("samspil.pages.templates");

    public PlainMail {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * To be sent.
     *
     * @param to one address
     * @param tag what it is about, for the sending statistics; never a person
     */
    public Mail to(String to, String tag) {
        return new Mail(to, subject, text(), TEMPLATES.text("PlainMail", this), tag);
    }

    private String text() {
        var middle = Stream.of(code, link.text() + ":\n" + link.address()).filter(part -> !part.isEmpty());
        return Stream.of(before.stream(), middle, after.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
