package samspil.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import samspil.demo.stock.Doing;
import samspil.demo.stock.Sketch;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Organisation;

/** The associations of one municipality, in the order they were written. */
record Associations(Setting setting, Spots spots) {

    List<Association> all() {
        var all = new ArrayList<Association>();
        for (var sketch : setting.stock().sketches()) {
            for (var use : sketch.uses()) {
                if (use.home().equals(setting.municipality().id())) {
                    all.add(association(sketch, use, all.size() + 1));
                }
            }
        }
        return List.copyOf(all);
    }

    private Association association(Sketch sketch, Sketch.Use use, int number) {
        var dice = setting.dice(use.name());
        var where = sketch.activities().stream()
                .map(activity -> spot(activity, use, dice))
                .toList();
        var slug = Slug.of(use.name());
        var registered = RegisterNumbers.of(setting.municipality(), number, dice);
        var organisation = new Organisation(
                setting.id(Kind.ORGANISATION, String.valueOf(number)),
                use.home(),
                use.alsoIn(),
                new Wording(setting, sketch, use).about(number, slug),
                registered.orElse(null),
                new Seats(setting, use).seat(sketch.privacy(), where),
                venues(where),
                new Contacts(setting, sketch.language(), slug).of(dice),
                Trusts.of(dice, registered.isPresent()));
        return new Association(sketch, use, number, slug, where, organisation);
    }

    private Optional<Spot> spot(Doing activity, Sketch.Use use, Random dice) {
        return activity.where().equals("-")
                ? Optional.empty()
                : Optional.of(spots.find(activity.where(), setting.town(use.town()), dice));
    }

    private static List<EntryId> venues(List<Optional<Spot>> where) {
        return where.stream().flatMap(Optional::stream).map(Spot::id).distinct().toList();
    }
}
