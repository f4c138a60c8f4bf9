package samspil.grants.file;

import samspil.grants.Texts;
import samspil.platform.json.ByKind;

/** Who may not take part in the case (forvaltningsloven § 3; forvaltningsloven (Norway) § 6). */
@ByKind
public sealed interface Recusing extends FileEvent {

    /** Whose part in the case it is about, by pseudonym. */
    String person();

    /** Something speaks for it, such as a seat on the applicant's board; to be settled before the case is assessed. */
    record Suspected(String person, Ground ground) implements Recusing {}

    /** They say themselves that it is not so. Whether it is, is to be settled; until then they take no part. */
    record Denied(String person, String reason) implements Recusing {

        public Denied {
            Texts.longText(reason, "/reason");
        }
    }

    /** Nothing came of the suspicion. */
    record Cleared(String person, String reason) implements Recusing {

        public Cleared {
            Texts.longText(reason, "/reason");
        }
    }

    /** They take no part from now on and see nothing of it. What the council recommended before is void. */
    record Recused(String person, Ground ground) implements Recusing {}

    /** The five grounds of the law. */
    enum Ground {
        OWN_INTEREST,
        KIN,
        /** Leads the applicant, or has close ties to it. */
        TIE,
        /** Took part in the case before, on another side. */
        EARLIER_PART,
        OTHER_DOUBT
    }
}
