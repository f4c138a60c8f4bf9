package samspil.platform.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;

/** Amazon SES. Every mail's events come by the identity's own configuration set, which the template names. */
public final class SesMailer implements Mailer {
    private final SesV2Client ses;
    private final String from;

    /** @param from the sender, of a verified identity */
    public SesMailer(SesV2Client ses, String from) {
        this.ses = ses;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        accept(mail);
    }

    /**
     * Hands one mail over for delivery.
     *
     * @return the id that the mail service gave it, by which its events name it
     */
    public String accept(Mail mail) {
        return ses.sendEmail(request -> request.fromEmailAddress(from)
                        .destination(to -> to.toAddresses(mail.to()))
                        .emailTags(tags(mail))
                        .content(content(mail)))
                .messageId();
    }

    private EmailContent content(Mail mail) {
        var calendar = mail.calendar();
        if (calendar == null) {
            return simple(mail);
        }
        var message = SdkBytes.fromByteArrayUnsafe(MimeMail.of(from, mail, calendar));
        return EmailContent.builder().raw(raw -> raw.data(message)).build();
    }

    private static EmailContent simple(Mail mail) {
        return EmailContent.builder()
                .simple(message -> message.subject(utf8(mail.subject()))
                        .headers(headers(mail))
                        .body(body -> body.text(utf8(mail.text())).html(utf8(mail.html()))))
                .build();
    }

    private static List<MessageTag> tags(Mail mail) {
        var about = MessageTag.builder().name("about").value(mail.tag()).build();
        return Stream.concat(Stream.of(about), mail.tags().entrySet().stream().map(SesMailer::tag))
                .toList();
    }

    private static MessageTag tag(Map.Entry<String, String> tag) {
        return MessageTag.builder().name(tag.getKey()).value(tag.getValue()).build();
    }

    private static List<MessageHeader> headers(Mail mail) {
        return mail.headers().entrySet().stream()
                .map(each -> MessageHeader.builder()
                        .name(each.getKey())
                        .value(each.getValue())
                        .build())
                .toList();
    }

    private static Content utf8(String text) {
        return Content.builder()
                .charset(StandardCharsets.UTF_8.name())
                .data(text)
                .build();
    }
}
