package samspil.directory;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * Whom to ask.
 *
 * @param name of the person; absent for a shared mailbox
 * @param phone in international form: {@code +4512345678}
 * @param consent the day the person agreed to be published; absent: seen by the municipality only
 */
public record Contact(
        @Nullable String name,
        @Nullable LocalText role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate consent) {
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Contact {
        InvalidValue.unless(name != null || email != null || phone != null, "contact.empty");
        InvalidValue.unless(name == null || !name.isBlank() && name.length() <= 100, "text.long", "/name");
        InvalidValue.unless(email == null || isEmail(email), "form.email", "/email");
        InvalidValue.unless(phone == null || PHONE.matcher(phone).matches(), "form.phone", "/phone");
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether everybody may see it. */
    public boolean isPublished() {
        return consent != null;
    }
}
