package samspil.policies.consultation;

/**
 * All invited organisations are to be written to.
 *
 * @param number zero for the invitation, n for the notice of the nth extension
 */
public record Round(Consultation.Key consultation, int number) {

    /** The name of the letter to an organisation: the same however often it is written. */
    String letter(String organisation) {
        return "consultation-"
                + Author.hash(consultation.id() + " " + number + " " + organisation)
                        .substring(0, 32);
    }
}
