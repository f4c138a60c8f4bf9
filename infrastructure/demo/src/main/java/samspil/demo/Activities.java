package samspil.demo;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.demo.stock.Doing;
import samspil.demo.stock.Rhythm;
import samspil.directory.Activity;
import samspil.directory.EntryId;
import samspil.directory.Kind;

/** What the associations of one municipality do. */
record Activities(Setting setting, List<Association> associations) {

    static Stream<Activity> of(Setting setting, List<Association> associations) {
        var activities = new Activities(setting, associations);
        return associations.stream().flatMap(activities::by);
    }

    /** The id of an association's nth activity, counted from nought. */
    static EntryId id(Setting setting, Association by, int nth) {
        return setting.id(Kind.ACTIVITY, by.number() + "-" + (nth + 1));
    }

    private Stream<Activity> by(Association by) {
        return IntStream.range(0, by.sketch().activities().size()).mapToObj(nth -> activity(by, nth));
    }

    private Activity activity(Association by, int nth) {
        var doing = by.sketch().activities().get(nth);
        var wording = new Wording(setting, by.sketch(), by.use());
        var zone = setting.municipality().country().zone();
        return new Activity(
                id(setting, by, nth),
                by.use().home(),
                by.use().alsoIn(),
                wording.about(doing.name(), doing.words(), List.of()),
                organisers(by, doing),
                by.venues(nth),
                doing.hours().stream().map(hours -> hours.in(zone)).toList(),
                doing.ages().orElse(null),
                doing.price().map(price -> price.in(by.sketch().language())).orElse(null),
                List.of(),
                by.organisation().trust());
    }

    /** Big days are often held together with others who care for the same. */
    private List<EntryId> organisers(Association by, Doing doing) {
        var dice = setting.dice(by.use().name() + doing.name());
        var single = doing.hours().filter(hours -> hours.rhythm() instanceof Rhythm.Once);
        return single.isPresent() && Dice.chance(dice, 70)
                ? Stream.concat(Stream.of(by.id()), partner(by, dice)).toList()
                : List.of(by.id());
    }

    private Stream<EntryId> partner(Association by, Random dice) {
        var others = associations.stream().filter(by::shares).toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(Dice.pick(dice, others).id());
    }
}
