package samspil.local;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.engines.Engines;
import samspil.engines.gate.Fault;
import samspil.engines.ses.Disturbance;
import samspil.engines.ses.Mail;
import samspil.local.control.Mailbox;

/** The mails that SES keeps in this JVM, and what is to go wrong with those to come. */
record LocalMailbox(Engines engines) implements Mailbox {
    @Override
    public List<Letter> list() {
        return engines.ses().mails().stream().map(LocalMailbox::letter).toList().reversed();
    }

    @Override
    public Optional<Letter> find(String id) {
        return engines.ses().mails().stream()
                .filter(mail -> mail.id().equals(id))
                .map(LocalMailbox::letter)
                .findFirst();
    }

    @Override
    public void trouble(Set<Trouble> these) {
        engines.gate().clearFaults();
        Set<Disturbance> disturbances = EnumSet.noneOf(Disturbance.class);
        these.forEach(each -> begin(each, disturbances));
        engines.ses().events().disturb(disturbances);
        if (!these.contains(Trouble.HELD)) {
            engines.ses().events().release();
        }
    }

    private void begin(Trouble trouble, Set<Disturbance> disturbances) {
        switch (trouble) {
            case DOUBLED -> disturbances.add(Disturbance.DOUBLED);
            case REVERSED -> disturbances.add(Disturbance.REVERSED);
            case HELD -> disturbances.add(Disturbance.HELD);
            case LOST -> disturbances.add(Disturbance.LOST);
            case RATE -> engines.gate().inject(Fault.sendingRate().times(Fault.ALL));
            case QUOTA -> engines.gate().inject(Fault.dailyQuota());
            case UNANSWERED -> engines.gate().inject(Fault.unanswered("ses:SendEmail"));
        }
    }

    private static Letter letter(Mail mail) {
        return new Letter(
                mail.id(),
                mail.at(),
                mail.from(),
                mail.to(),
                mail.cc(),
                mail.subject(),
                mail.text().orElse(""),
                mail.html().orElse(""),
                mail.calendar().orElse(""),
                mail.source(),
                mail.tags());
    }
}
