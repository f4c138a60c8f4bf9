package samspil.directory.pages.parts;

import java.util.List;
import samspil.directory.Contact;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.Spoken;

/** People and web addresses, as far as they agreed to be shown. */
public record Contacts(View view, List<Contact> people, List<Link> links) implements Part {

    public Spoken role(Contact contact) {
        return view.visit().spoken(contact.role());
    }

    /** A number as it is easily read: {@code +45 44 00 00 00}. */
    public static String spaced(String phone) {
        return phone.matches("\\+4[57][0-9]{8}") ? phone.replaceAll("(\\+4[57]|[0-9]{2})(?=[0-9])", "$1 ") : phone;
    }
}
