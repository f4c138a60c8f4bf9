package samspil.platform.outbox;

import samspil.kernel.MunicipalityId;
import samspil.platform.store.Mailer.Mail;

/** A mail that is to be sent. */
public record Letter(Key key, Mail mail) {

    /**
     * What names it. What is put twice under one name is sent once.
     *
     * @param municipality in whose name it goes out
     * @param id of the letter, made of what causes it where that may happen twice
     */
    public record Key(MunicipalityId municipality, String id) {}
}
