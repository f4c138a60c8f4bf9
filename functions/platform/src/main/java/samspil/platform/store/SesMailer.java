package samspil.platform.store;

import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageTag;

/** Amazon SES. */
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
        ses.sendEmail(request -> request.fromEmailAddress(from)
                .destination(to -> to.toAddresses(mail.to()))
                .emailTags(MessageTag.builder().name("about").value(mail.tag()).build())
                .content(content -> content.simple(message -> message.subject(utf8(mail.subject()))
                        .body(body -> body.text(utf8(mail.text())).html(utf8(mail.html()))))));
    }

    private static Content utf8(String text) {
        return Content.builder()
                .charset(StandardCharsets.UTF_8.name())
                .data(text)
                .build();
    }
}
