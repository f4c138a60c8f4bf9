package samspil.grants.file;

import samspil.grants.form.Answers;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Terms;

/**
 * A file with all that one has to know to work on it.
 *
 * @param applicant what the applicant is called
 * @param sent as it was sent last
 */
public record Case(ApplicationFile file, String applicant, Round round, Terms terms, SentApplication sent) {

    /** What was answered. */
    public Answers answers() {
        return sent.answers();
    }
}
