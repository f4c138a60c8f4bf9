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
        Afterwards afterwards) {}
