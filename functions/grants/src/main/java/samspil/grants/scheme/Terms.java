package samspil.grants.scheme;

import samspil.grants.form.QuestionForm;

/** All that a scheme says of itself; a change of any of it makes a new version. */
public record Terms(
        About about,
        Eligibility eligibility,
        QuestionForm form,
        Filing filing,
        Assessment assessment,
        Legal legal,
        Afterwards afterwards) {

    /** The same, told of in other words. */
    public Terms with(About other) {
        return new Terms(other, eligibility, form, filing, assessment, legal, afterwards);
    }
}
