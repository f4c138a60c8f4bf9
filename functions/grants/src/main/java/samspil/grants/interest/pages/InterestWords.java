package samspil.grants.interest.pages;

import java.time.LocalDate;
import java.util.Optional;
import samspil.grants.file.Case;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.SentApplication.Partner;
import samspil.grants.interest.Assessor;
import samspil.grants.interest.Interest;
import samspil.grants.pages.Visit;
import samspil.platform.ties.Tie;

/** Why somebody may have an interest in a case, in words. */
record InterestWords(Visit visit, Case it) {

    /** What was found. Of a board a name alone is known, so no more is said of it. */
    String why(Interest interest) {
        var organisation = name(interest.organisation());
        return switch (interest.tie()) {
            case Tie.BoardSeat seat ->
                over(seat)
                        .map(day ->
                                visit.say("interest.board.was", seat.name(), organisation, post(seat), visit.day(day)))
                        .orElseGet(() -> visit.say("interest.board", seat.name(), organisation, post(seat)));
            case Tie.Acting acting ->
                over(acting)
                        .map(day -> visit.say("interest.acting.was", organisation, visit.day(day)))
                        .orElseGet(() -> visit.say("interest.acting", organisation));
        };
    }

    /** What somebody says of it themselves; empty where they have not answered. */
    Optional<String> answer(Assessor who) {
        return it.file()
                .events(Denied.class)
                .filter(denied -> who.names().contains(denied.person()))
                .reduce((_, later) -> later)
                .map(Denied::reason);
    }

    private Optional<LocalDate> over(Tie tie) {
        var today = it.file().last().at().atZone(visit.municipality().country().zone());
        return Optional.ofNullable(tie.until()).filter(day -> day.isBefore(today.toLocalDate()));
    }

    private String post(Tie.BoardSeat seat) {
        return visit.say("post." + seat.post().key());
    }

    private String name(String organisation) {
        return it.sent().partners().stream()
                .filter(partner -> partner.organisation().equals(organisation))
                .map(Partner::name)
                .findFirst()
                .orElseGet(it::applicant);
    }
}
