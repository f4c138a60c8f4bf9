package samspil.grants.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * Somebody who is written to.
     *
     * @param part what the ids of their letters end on, so that each party has its own; empty for the applicant
     */
    public record To(String name, String email, String part) {}

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

    /** Whom letters about a file go to: the organisation that applies, and those that apply along. */
    public List<To> parties(Case it) {
        var municipality = it.file().municipality();
        var own = published(municipality, it.file().submitted().applicant())
                .map(email -> new To(it.applicant(), email, ""));
        return Stream.concat(own.stream(), partners(municipality, it.sent())).toList();
    }

    /** Those that apply along, as far as they publish an address. */
    public Stream<To> partners(MunicipalityId municipality, SentApplication sent) {
        var partners = sent.partners();
        return IntStream.range(0, partners.size())
                .boxed()
                .flatMap(at -> published(municipality, partners.get(at).organisation())
                        .map(email -> new To(partners.get(at).name(), email, "-with-" + (at + 1)))
                        .stream());
    }

    /** The address that an organisation publishes. */
    public Optional<String> published(MunicipalityId municipality, String organisation) {
        return organisations.find(municipality, organisation).map(Organisation::email);
    }
}
