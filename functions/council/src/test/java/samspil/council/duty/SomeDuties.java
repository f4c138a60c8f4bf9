package samspil.council.duty;

import java.time.LocalDate;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;

/** Duties and what counts for them. */
final class SomeDuties {
    static final MunicipalityId HERLEV = new MunicipalityId("163");
    static final LocalText WORDS = LocalText.of(Language.DA, "Mindst ét dialogmøde om året");

    private SomeDuties() {}

    static Duty yearly(String first) {
        return new Duty(DutyKind.DIALOGUE, WORDS, new Rhythm(new CoarseDate(first), 1), null);
    }

    static DutyFact meeting(String day) {
        var key = new DutyFact.Key(HERLEV, DutyKind.DIALOGUE, "meeting-" + day);
        return DutyFact.planned(key, WORDS, "/herlev/meetings/" + day, LocalDate.parse(day));
    }

    static DutyFact done(DutyKind kind, String when) {
        return DutyFact.done(
                new DutyFact.Key(HERLEV, kind, "done-" + when), WORDS, "/herlev/x/" + when, new CoarseDate(when));
    }
}
