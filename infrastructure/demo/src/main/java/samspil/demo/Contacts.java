package samspil.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import samspil.directory.Contact;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/**
 * Whom to ask in an association. Mailboxes are at {@code .example}, which no one can register (RFC 2606); telephone
 * numbers go on with 0000, and no subscriber's number in Denmark or Norway begins with 0.
 */
record Contacts(Setting setting, Language language, String slug) {
    private static final LocalDate AGREED = LocalDate.of(2026, 3, 1);

    /** The shared mailbox and, for most, a person; a good third of those did not agree to be published. */
    List<Contact> of(Random dice) {
        var contacts = new ArrayList<Contact>();
        contacts.add(new Contact(null, null, mail("kontakt"), Dice.chance(dice, 50) ? phone(dice) : null, AGREED));
        if (Dice.chance(dice, 70)) {
            contacts.add(person(dice, Dice.chance(dice, 60) ? agreed(dice) : null));
        }
        return contacts;
    }

    /** The mailbox for those who come forward. */
    List<Contact> volunteers() {
        return List.of(new Contact(null, null, mail("frivillig"), null, AGREED));
    }

    private Contact person(Random dice, @Nullable LocalDate consent) {
        var given = Dice.pick(dice, setting.people().given());
        var family = Dice.pick(dice, setting.people().family());
        var role =
                LocalText.of(language, Dice.pick(dice, setting.phrases(language).roles()));
        return new Contact(given + " " + family, role, mail(Slug.of(given)), phone(dice), consent);
    }

    private String phone(Random dice) {
        return (setting.municipality().country() == Country.DK ? "+45" : "+47")
                + "0000%04d".formatted(dice.nextInt(10_000));
    }

    private String mail(String box) {
        return box + "@" + slug + ".example";
    }

    private static LocalDate agreed(Random dice) {
        return AGREED.plusDays(dice.nextInt(200));
    }
}
