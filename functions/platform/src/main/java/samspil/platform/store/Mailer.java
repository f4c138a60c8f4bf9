package samspil.platform.store;

/** Sends e-mail. */
@FunctionalInterface
public interface Mailer {

    /** Hands one mail over for delivery; when it returns, the mail is on its way. */
    void send(Mail mail);

    /**
     * An e-mail in the two forms every reader can show.
     *
     * @param to one address
     * @param tag what it is about, for the sending statistics; never a person
     */
    record Mail(String to, String subject, String text, String html, String tag) {}
}
