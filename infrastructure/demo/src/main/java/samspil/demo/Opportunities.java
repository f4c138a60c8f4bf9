package samspil.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.demo.stock.Job;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.Opportunity;

/** Whom the associations of one municipality look for. */
record Opportunities(Setting setting, Titles titles) {
    private static final Category BOARD = new Category("topic:board");
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);

    static Stream<Opportunity> of(Setting setting, List<Association> associations) {
        var titles = Titles.of(
                associations.stream().flatMap(by -> by.sketch().jobs().stream()).map(Job::name));
        var opportunities = new Opportunities(setting, titles);
        return associations.stream().flatMap(opportunities::by);
    }

    private Stream<Opportunity> by(Association by) {
        var jobs = Stream.concat(by.sketch().jobs().stream(), board(by)).toList();
        return IntStream.range(0, jobs.size()).mapToObj(nth -> opportunity(by, jobs.get(nth), nth));
    }

    private Opportunity opportunity(Association by, Job job, int nth) {
        var own = nth < by.sketch().jobs().size();
        var wording = new Wording(setting, by.sketch(), by.use());
        var dice = setting.dice(by.use().name() + job.name());
        return new Opportunity(
                setting.id(Kind.OPPORTUNITY, by.number() + "-" + (nth + 1)),
                by.use().home(),
                by.use().alsoIn(),
                wording.about(titles.title(job.name()), job.words(), own ? List.of() : List.of(BOARD)),
                List.of(by.id()),
                own ? List.of(Activities.id(setting, by, 0)) : List.of(),
                own ? by.venues(0) : List.of(),
                wording.own(job.role()),
                places(job, dice),
                job.ages().orElse(null),
                job.until().orElseGet(() -> until(dice)),
                new Contacts(setting, by.sketch().language(), by.slug()).volunteers(),
                by.organisation().trust());
    }

    /** Every fifth board looks for somebody, each for somebody else. */
    private Stream<Job> board(Association by) {
        var jobs = setting.phrases(by.sketch().language()).jobs();
        return by.number() % 5 == 3 ? Stream.of(jobs.get(by.number() / 5 % jobs.size())) : Stream.empty();
    }

    private static @Nullable Integer places(Job job, Random dice) {
        return Dice.chance(dice, 12) ? null : 1 + dice.nextInt(job.places());
    }

    private static @Nullable LocalDate until(Random dice) {
        return Dice.chance(dice, 25) ? FROM.plusDays(dice.nextInt(190)) : null;
    }
}
