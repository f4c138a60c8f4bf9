package samspil.grants.file;

import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.QuestionForm;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Where mails about an application reach its applicant: whom the form names, else what the organisation publishes. */
public record Contact(Organisations organisations) {

    /** The address of a file's applicant; empty where there is none. */
    public Optional<String> of(Case it) {
        return named(it.terms().form(), it.answers())
                .or(() -> published(
                        it.file().municipality(), it.file().submitted().applicant()));
    }

    /** The address that the form's answers name. */
    public static Optional<String> named(QuestionForm form, Answers answers) {
        return form.shown(answers).stream()
                .filter(question -> question.ask() instanceof Ask.Mail)
                .flatMap(question -> answers.to(question.id()).stream())
                .flatMap(answer -> answer instanceof Answer.Text(var text) ? Stream.of(text) : Stream.<String>empty())
                .findFirst();
    }

    /** The address that an organisation publishes. */
    public Optional<String> published(MunicipalityId municipality, String organisation) {
        return organisations.find(municipality, organisation).map(Organisation::email);
    }
}
