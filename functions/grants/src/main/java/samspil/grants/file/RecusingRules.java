package samspil.grants.file;

import java.util.Optional;
import samspil.grants.file.Recusing.Cleared;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Recusing.Suspected;
import samspil.kernel.Violation;

/** The guards of who may take part. Who it is about says what they know of it, and the municipality settles it. */
record RecusingRules(ApplicationFile file, Doubts doubts) {

    Optional<Violation> against(Recusing event) {
        return switch (event) {
            case Suspected suspected -> Wrong.unless(!isOnRecord(suspected.person()), "recusal.settled", "/person");
            case Denied denied -> denied(denied);
            case Cleared cleared -> cleared(cleared);
            case Recused recused ->
                Wrong.unless(!file.recused().contains(recused.person()), "recusal.settled", "/person");
        };
    }

    private Optional<Violation> denied(Denied denied) {
        return Wrong.unless(denied.person().equals(doubts.by().person()), "recusal.own", "/person")
                .or(() -> open(denied.person()));
    }

    /** Nobody clears a doubt about themselves. */
    private Optional<Violation> cleared(Cleared cleared) {
        return open(cleared.person())
                .or(() -> Wrong.unless(!cleared.person().equals(doubts.by().person()), "recusal.oneself", "/person"));
    }

    private Optional<Violation> open(String person) {
        return Wrong.unless(doubts.about(person), "recusal.none", "/person");
    }

    private boolean isOnRecord(String someone) {
        return file.recused().contains(someone) || file.suspected().contains(someone);
    }
}
