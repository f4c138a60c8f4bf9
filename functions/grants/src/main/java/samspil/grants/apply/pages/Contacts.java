package samspil.grants.apply.pages;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.apply.Applicant;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.QuestionForm;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** To which address applicants are written about what they write. */
@Singleton
public record Contacts(Organisations organisations) {

    /** The one that the form names; else the one that the organisation publishes. */
    public Optional<String> of(Applicant applicant, QuestionForm form, Answers answers) {
        return form.shown(answers).stream()
                .filter(question -> question.ask() instanceof Ask.Mail)
                .flatMap(question -> answers.to(question.id()).stream())
                .flatMap(answer -> answer instanceof Answer.Text(var text) ? Stream.of(text) : Stream.<String>empty())
                .findFirst()
                .or(() -> organisations
                        .find(applicant.municipality(), applicant.organisation())
                        .map(Organisation::email));
    }
}
