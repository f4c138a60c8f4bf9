package samspil.council.meeting.pages;

import java.util.ArrayList;
import java.util.List;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingKind;
import samspil.council.meeting.Standing;
import samspil.pages.Icon;
import samspil.pages.components.Cards;
import samspil.pages.components.Fact;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Spoken;

/** Meetings as cards that lead to them. */
public record MeetingCards(Visit visit) {

    Cards of(List<Meeting> meetings) {
        return new Cards(meetings.stream().map(this::card).toList());
    }

    /** When, where, and what else is to be known at a glance. */
    public List<Fact> facts(Meeting meeting) {
        var plan = meeting.plan();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Icon.CALENDAR, visit.when(plan.time())));
        var venue = plan.place().venue();
        if (venue != null) {
            facts.add(new Fact(Icon.PIN, venue));
        }
        if (plan.place().link() != null) {
            facts.add(new Fact(Icon.LAPTOP, visit.say("online")));
        }
        if (meeting.on(visit.now()) == Standing.CANCELLED) {
            facts.add(new Fact(Icon.CLOSE, visit.say("standing.cancelled")));
        }
        if (meeting.published().isPresent()) {
            facts.add(new Fact(Icon.DOCUMENT, visit.say("minutes.there")));
        }
        return List.copyOf(facts);
    }

    static Icon icon(MeetingKind kind) {
        return switch (kind) {
            case DIALOGUE -> Icon.CHAT;
            case COUNCIL -> Icon.PEOPLE;
            case CAFE -> Icon.CUP;
            case CONFERENCE -> Icon.BULB;
        };
    }

    private ResultCard card(Meeting meeting) {
        var plan = meeting.plan();
        var purpose = plan.purpose() == null ? "" : plan.purpose();
        return new ResultCard(
                icon(plan.kind()),
                own(plan.title()),
                visit.meeting(meeting.key().id()),
                visit.say("kind." + plan.kind().key()),
                own(purpose),
                facts(meeting),
                List.of());
    }

    /** What people typed is in the municipality's own language. */
    public Spoken own(String text) {
        var language = visit.municipality().language();
        return new Spoken(text, language == visit.language() ? null : language.tag());
    }
}
