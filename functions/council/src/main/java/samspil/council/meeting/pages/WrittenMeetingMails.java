package samspil.council.meeting.pages;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.calendar.MeetingCalendar;
import samspil.council.meeting.calendar.Organizers;
import samspil.council.meeting.reply.MeetingMails;
import samspil.council.meeting.reply.Reply;
import samspil.pages.Link;
import samspil.pages.Sites;
import samspil.pages.mail.PlainMail;
import samspil.platform.store.Mailer.Calendar;
import samspil.platform.store.Mailer.Mail;

/** Writes to those who were asked to a meeting, and tells their calendars. */
@Singleton
record WrittenMeetingMails(Organizers organizers, Sites sites, InstantSource clock) implements MeetingMails {

    @Override
    public Mail invitation(Occasion occasion) {
        var meeting = occasion.meeting();
        var visit = visit(occasion);
        var calendar = new MeetingCalendar(organizers.of(occasion.municipality(), visit.language()));
        var mail = meeting.life().cancellation() == null ? asked(visit, occasion) : cancelled(visit, occasion);
        return mail.to(occasion.invitee().email(), "meeting")
                .with(new Calendar(calendar.invitation(meeting, occasion.invitee())));
    }

    @Override
    public Mail noted(Occasion occasion, Reply reply) {
        var visit = visit(occasion);
        var said = switch (reply.state()) {
            case COMING -> visit.count("mail.noted.coming", reply.persons());
            case WAITING -> visit.count("mail.noted.waiting", reply.persons());
            case DECLINED -> visit.say("mail.noted.declined");
        };
        var subject = visit.say("mail.noted.subject", occasion.meeting().plan().title());
        return changeable(visit, occasion, subject, said).to(occasion.invitee().email(), "meeting");
    }

    @Override
    public Mail promoted(Occasion occasion, Reply reply) {
        var visit = visit(occasion);
        var subject =
                visit.say("mail.promoted.subject", occasion.meeting().plan().title());
        return changeable(visit, occasion, subject, visit.count("mail.promoted", reply.persons()))
                .to(occasion.invitee().email(), "meeting");
    }

    private PlainMail asked(Visit visit, Occasion occasion) {
        var plan = occasion.meeting().plan();
        boolean moved = occasion.meeting().sequence() > 0;
        var name = visit.municipality().name();
        var why = moved ? visit.say("mail.moved", plan.title()) : visit.say("mail.asked", name, plan.title());
        var subject = visit.say(moved ? "mail.moved.subject" : "mail.subject", plan.title());
        var purpose = plan.purpose() == null ? Stream.<String>empty() : Stream.of(plan.purpose());
        var before = Stream.of(Stream.of(hello(visit, occasion), why), facts(visit, occasion.meeting()), purpose)
                .flatMap(part -> part)
                .toList();
        var after = List.of(visit.say("mail.once"), visit.say("mail.read", page(visit, occasion)), from(visit));
        return new PlainMail(visit.language().tag(), subject, before, "", link(visit, occasion, "mail.answer"), after);
    }

    private PlainMail cancelled(Visit visit, Occasion occasion) {
        var meeting = occasion.meeting();
        var why = meeting.life().cancellation();
        var before = List.of(
                hello(visit, occasion),
                visit.say(
                        "mail.cancelled",
                        meeting.plan().title(),
                        visit.when(meeting.plan().time())),
                visit.say("mail.cancelled.reason", why == null ? "" : why.reason()));
        return new PlainMail(
                visit.language().tag(),
                visit.say("mail.cancelled.subject", meeting.plan().title()),
                before,
                "",
                new Link(visit.say("mail.others"), sites.origin() + visit.meetings()),
                List.of(from(visit)));
    }

    private PlainMail changeable(Visit visit, Occasion occasion, String subject, String said) {
        var before = Stream.concat(Stream.of(hello(visit, occasion), said), facts(visit, occasion.meeting()));
        return new PlainMail(
                visit.language().tag(),
                subject,
                before.toList(),
                "",
                link(visit, occasion, "mail.change"),
                List.of(visit.say("mail.once"), from(visit)));
    }

    private static Stream<String> facts(Visit visit, Meeting meeting) {
        var plan = meeting.plan();
        var times = visit.say(
                "mail.when", visit.when(plan.time()), plan.time().zone().getId());
        var place = visit.say("mail.where", plan.place().line());
        var invitations = meeting.life().invitations();
        return invitations.isEmpty()
                ? Stream.of(times, place)
                : Stream.of(
                        times,
                        place,
                        visit.say(
                                "mail.reply-by", visit.day(invitations.getLast().replyBy())));
    }

    private Link link(Visit visit, Occasion occasion, String key) {
        return new Link(visit.say(key), sites.origin() + visit.reply(occasion.token()));
    }

    private String page(Visit visit, Occasion occasion) {
        return sites.origin() + visit.meeting(occasion.meeting().key().id());
    }

    private static String hello(Visit visit, Occasion occasion) {
        return visit.say("mail.hello", occasion.invitee().name());
    }

    private static String from(Visit visit) {
        return visit.say("mail.from", visit.municipality().name());
    }

    private Visit visit(Occasion occasion) {
        return new Visit(occasion.municipality(), occasion.invitee().language(), clock.instant());
    }
}
