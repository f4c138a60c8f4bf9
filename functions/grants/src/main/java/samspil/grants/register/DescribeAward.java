package samspil.grants.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Files;
import samspil.grants.file.Recorded;
import samspil.grants.file.SentApplication;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.Option;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.QuestionId;
import samspil.grants.register.PublicAward.Call;
import samspil.grants.register.PublicAward.Receiver;
import samspil.grants.register.PublicAward.Target;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeVersion;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Money;
import samspil.platform.organisations.Organisations;

/**
 * Says what everybody may know of an award: the form's answers to {@code purpose} (or {@code why}) and {@code target},
 * and the organisation as the directory publishes it. Of anybody else no word of theirs is told.
 */
public record DescribeAward(Files files, Rounds rounds, Schemes schemes, Organisations organisations) {
    private static final List<QuestionId> PURPOSE = List.of(new QuestionId("purpose"), new QuestionId("why"));
    private static final QuestionId TARGET = new QuestionId("target");
    private static final int LONGEST = 500;

    /** The award of a file, of which so much may be known. */
    public PublicAward of(ApplicationFile file, Money amount) {
        var submitted = file.submitted();
        var round = rounds.find(new Round.Key(file.municipality(), submitted.round()))
                .orElseThrow();
        var version = version(round);
        var answers = answers(file);
        var receiver = receiver(file);
        return new PublicAward(
                PublicAward.idOf(file.municipality(), file.id()),
                call(round, version),
                receiver.orElse(null),
                receiver.map(_ -> purpose(answers)).orElse(""),
                submitted.asked(),
                amount,
                decided(file, round.window().zone()),
                file.last().at(),
                targets(version.terms().form(), answers));
    }

    private SchemeVersion version(Round round) {
        var offer = round.offer();
        return schemes.find(new Scheme.Key(round.key().municipality(), offer.scheme()))
                .flatMap(scheme -> scheme.version(offer.version()))
                .orElseThrow();
    }

    private static Call call(Round round, SchemeVersion version) {
        var offer = round.offer();
        return new Call(
                offer.scheme(), version.terms().about().title(), round.key().id(), offer.title());
    }

    private Optional<Receiver> receiver(ApplicationFile file) {
        return organisations
                .find(file.municipality(), file.submitted().applicant())
                .map(each -> new Receiver(each.id(), each.name(), each.registerNumber()));
    }

    /** The day of the decision, or of the last ruling on it, stays the one under which the award is found. */
    private static LocalDate decided(ApplicationFile file, ZoneId zone) {
        return file.record().stream()
                .filter(each -> each.event() instanceof Decided)
                .map(Recorded::at)
                .map(at -> LocalDate.ofInstant(at, zone))
                .findFirst()
                .orElseThrow();
    }

    private static String purpose(Answers answers) {
        return PURPOSE.stream()
                .flatMap(question -> answers.to(question).stream())
                .flatMap(answer -> answer instanceof Answer.Text(var text) ? Stream.of(text) : Stream.empty())
                .findFirst()
                .map(text -> PublicWords.cut(text, LONGEST))
                .orElse("");
    }

    private static List<Target> targets(QuestionForm form, Answers answers) {
        var options = form.question(TARGET)
                .map(question -> question.ask() instanceof Ask.Choice choice ? choice.options() : List.<Option>of())
                .orElse(List.of());
        return answers.to(TARGET).stream()
                .flatMap(answer -> answer instanceof Answer.Chosen(var chosen) ? chosen.stream() : Stream.empty())
                .flatMap(id -> options.stream().filter(each -> each.id().equals(id)))
                .map(each -> new Target(each.id(), each.label()))
                .toList();
    }

    private Answers answers(ApplicationFile file) {
        return files.frozen(file.municipality(), file.id(), file.submitted().frozen())
                .map(SentApplication::of)
                .orElse(SentApplication.FORGOTTEN)
                .answers();
    }
}
