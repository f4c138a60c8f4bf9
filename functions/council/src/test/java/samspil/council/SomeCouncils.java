package samspil.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/** Councils for tests. */
public final class SomeCouncils {
    /** Where they are. */
    public static final MunicipalityId HERLEV = new MunicipalityId("163");

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Term TERM = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    private SomeCouncils() {}

    static Council of(Statute statute, Member... members) {
        return Council.of(HERLEV, new Charter(LocalText.of(Language.DA, "Frivilligrådet"), null, statute))
                .with(List.of(members));
    }

    /** Somebody on a seat. */
    public static Member member(String id, @Nullable Place place) {
        return in(id, Position.MEMBER, place, TERM);
    }

    static Member substitute(String id, int number, Term term) {
        return in(id, Position.SUBSTITUTE, new Place("alle", number), term);
    }

    static Member in(String id, Position position, @Nullable Place place, Term term) {
        var person = new Person("Test " + id, id + "@example.org", new Mandate(null, "Klub " + id));
        return new Member(id, person, position, place, term, false);
    }
}
