package samspil.grants.file.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.assess.Scores;
import samspil.grants.file.Case;
import samspil.grants.file.Recorded;
import samspil.grants.file.SentApplication;
import samspil.grants.file.SentApplication.Document;
import samspil.grants.file.SentApplication.Partner;
import samspil.grants.file.SentApplication.UsedPaper;
import samspil.grants.form.Question;
import samspil.grants.pages.PaperNames;
import samspil.grants.pages.Visit;
import samspil.pages.Icon;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;

/** The parts of a page about a file. */
public record FileParts(Visit visit, Case it) {

    /** Whose it is, how far it has come, and what it asks for. */
    public List<Content> top() {
        var words = new FileWords(visit);
        var file = it.file();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Icon.COIN, visit.say("file.asks", visit.money(file.submitted().asked()))));
        file.recommendation()
                .ifPresent(each ->
                        facts.add(new Fact(Icon.PEOPLE, visit.say("file.recommended", visit.money(each.amount())))));
        file.award()
                .decision()
                .ifPresent(_ -> facts.add(new Fact(
                        Icon.DOCUMENT,
                        visit.say("file.decided", visit.money(file.award().amount())))));
        if (!it.sent().partners().isEmpty()) {
            facts.add(new Fact(Icon.PEOPLE, visit.say("file.together", names(it.sent()))));
        }
        facts.add(new Fact(
                Icon.CLOCK,
                visit.say("file.came", words.when(file.record().getFirst().at()))));
        facts.add(new KeptWords(visit).of(file, it.terms()));
        var top = Stream.of(
                new Heading(
                        words.state(file.state()),
                        Spoken.of(it.applicant()),
                        visit.spoken(it.round().offer().title())),
                new Facts(facts));
        return Stream.<Content>concat(new FileSteps(visit).of(file), top).toList();
    }

    /** The organisations that apply along. */
    private static String names(SentApplication sent) {
        return sent.partners().stream().map(Partner::name).collect(Collectors.joining(", "));
    }

    /** What was answered, as it was sent last. */
    public Stream<Content> answers() {
        return answers(each -> output -> output.writeUserContent(each.name()));
    }

    /** The same, with documents to open; for the desk. */
    public Stream<Content> answersToOpen() {
        return answers(each -> TextLink.of(each.name(), visit.document(it.file().id(), each.id())));
    }

    private Stream<Content> answers(Function<Document, Content> name) {
        var words = new AnswerWords(visit);
        var asked = it.terms().form().shown(it.answers());
        var sections = it.terms().form().sections().stream().flatMap(section -> {
            var terms = section.questions().stream()
                    .filter(asked::contains)
                    .flatMap(question -> term(words, question))
                    .toList();
            return terms.isEmpty()
                    ? Stream.empty()
                    : Stream.<Content>of(new Section(visit.own(section.title()), List.of(), new DefinitionList(terms)));
        });
        return Stream.concat(sections, documents(name));
    }

    /** What is attached, each document named by its content, and which of them the applicant gave before. */
    private Stream<Content> documents(Function<Document, Content> name) {
        var documents = it.sent().documents();
        if (documents.isEmpty()) {
            return Stream.empty();
        }
        var columns = Stream.of("name", "paper", "hash")
                .map(each -> Column.of(visit.say("documents." + each)))
                .toList();
        var rows = documents.stream()
                .map(each -> new Row(List.of(
                        name.apply(each),
                        output -> output.writeUserContent(paper(each.paper())),
                        output -> output.writeUserContent(each.sha256()))))
                .toList();
        var table = new DataTable(visit.say("documents.caption"), columns, rows);
        return Stream.of(new Section(visit.say("documents.title"), List.of(), table));
    }

    private String paper(@Nullable UsedPaper paper) {
        return paper == null
                ? visit.say("documents.new")
                : visit.say(
                        "documents.given",
                        new PaperNames(visit).title(paper.kind(), paper.year()),
                        visit.day(paper.given()));
    }

    /** Everything that happened, the newest first. */
    public Content timeline() {
        var words = new FileWords(visit);
        var columns = Stream.of("when", "what", "who", "said")
                .map(name -> Column.of(visit.say("timeline." + name)))
                .toList();
        var rows = it.file().record().reversed().stream()
                .map(each -> row(words, each))
                .toList();
        return new Section(
                visit.say("timeline.title"), List.of(), new DataTable(visit.say("timeline.caption"), columns, rows));
    }

    /** How it was scored, by each measure; nothing where the scheme has none. */
    public Stream<Content> scores() {
        var rubric = it.terms().assessment().rubric();
        if (rubric.isEmpty()) {
            return Stream.empty();
        }
        var scores = new Scores(rubric, it.file().scores());
        var columns = List.of(
                Column.of(visit.say("scores.measure")),
                Column.number(visit.say("scores.average")),
                Column.number(visit.say("scores.weight")));
        var rows = rubric.stream()
                .map(each -> Row.of(
                        visit.own(each.title()),
                        visit.say("scores.of", number(scores.average(each)), each.highest()),
                        Integer.toString(each.weight())))
                .toList();
        var caption = visit.say("scores.caption", number(scores.percent()), scores.count());
        return Stream.of(new Section(
                visit.say("scores.title"), List.of(), new DataTable(caption, columns, rows, visit.say("scores.none"))));
    }

    /** Who may take no part, as far as a number says it. */
    public Stream<Content> recusals() {
        int count = it.file().recused().size();
        return count == 0
                ? Stream.empty()
                : Stream.of(new Facts(List.of(new Fact(Icon.PERSON, visit.count("file.recused", count)))));
    }

    private Stream<Term> term(AnswerWords words, Question question) {
        return it.answers().to(question.id()).stream()
                .map(answer -> new Term(visit.own(question.label()), words.of(question, answer)));
    }

    private static Row row(FileWords words, Recorded each) {
        return Row.of(words.when(each.at()), words.what(each.event()), words.who(each), words.said(each.event()));
    }

    private String number(double value) {
        return String.format(visit.language().locale(), "%.1f", value);
    }
}
