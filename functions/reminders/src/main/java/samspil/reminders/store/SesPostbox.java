package samspil.reminders.store;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.platform.store.Mailer.Mail;
import samspil.platform.store.SesMailer;
import samspil.reminders.Line;
import samspil.reminders.Parcel;
import samspil.reminders.Parcels.Claimed;
import samspil.reminders.Postbox;
import samspil.reminders.ReminderMails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Amazon SES. Its events name the mail by the tags {@code rid} and {@code municipality}. */
record SesPostbox(SesMailer mailer, ReminderMails mails) implements Postbox {
    /** None of them is a fault of the mail: they pass, or somebody has to see to the account. */
    private static final Set<Class<? extends SdkException>> BUSY = Set.of(
            AccountSuspendedException.class,
            LimitExceededException.class,
            MailFromDomainNotVerifiedException.class,
            SendingPausedException.class);

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_FAULT = 500;
    private static final Logger LOG = LoggerFactory.getLogger(SesPostbox.class);

    @Override
    public boolean canWrite(Line line) {
        try {
            mails.write(new Parcel.Key(line.notice().municipality(), "none"), List.of(line));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("notice {} can not be written", line.notice().id(), e);
            return false;
        }
    }

    @Override
    public Outcome send(Claimed claimed, List<Line> lines) {
        try {
            return new Outcome.Accepted(mailer.accept(mail(claimed, lines)));
        } catch (SdkException e) {
            LOG.warn(
                    "mail {} was not taken: {}",
                    claimed.sending().id(),
                    e.getClass().getSimpleName());
            return outcome(e);
        }
    }

    private Mail mail(Claimed claimed, List<Line> lines) {
        var key = claimed.parcel().key();
        return mails.write(key, lines)
                .withTag("rid", claimed.sending().id())
                .withTag("municipality", key.municipality().value());
    }

    private static Outcome outcome(SdkException e) {
        if (!(e instanceof SesV2Exception said) || said.statusCode() >= SERVER_FAULT) {
            return new Outcome.Unknown();
        }
        return said.statusCode() == BAD_REQUEST && !BUSY.contains(e.getClass())
                ? new Outcome.Refused()
                : new Outcome.Busy();
    }
}
