package samspil.directory.pages.parts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Published;
import samspil.directory.Query;
import samspil.directory.Venue;
import samspil.directory.pages.words.SearchAddress;
import samspil.directory.pages.words.View;
import samspil.pages.components.Choice;

/** The filters that are not chosen from a list of counts: an age, and how far away. */
public record Narrow(View view, Query query) implements Part {
    private static final List<Integer> CIRCLES = List.of(1_000, 2_000, 5_000, 10_000, 20_000);
    private static final int USUAL = 5_000;

    /** The age asked for, as it was typed. */
    public String age() {
        var age = query.age();
        return age == null ? "" : age.toPlainString();
    }

    /** The towns to measure from, each by the middle of what lies in it. */
    public List<Choice> towns() {
        var near = query.near();
        var chosen = near == null ? "" : SearchAddress.point(near);
        var towns = points().entrySet().stream()
                .map(town -> choice(town.getKey(), middle(town.getValue()), chosen))
                .toList();
        boolean known = chosen.isEmpty() || towns.stream().anyMatch(Choice::chosen);
        var here = new Choice(chosen, view.say("filter.near.here"), true);
        return known ? towns : Stream.concat(Stream.of(here), towns.stream()).toList();
    }

    /** How far away. */
    public List<Choice> circles() {
        var near = query.near();
        int chosen = near == null ? USUAL : near.metres();
        return Stream.concat(CIRCLES.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .map(metres -> new Choice(Integer.toString(metres), view.terms().distance(metres), metres == chosen))
                .toList();
    }

    private static Choice choice(String town, Point middle, String chosen) {
        var value = middle.latitude() + "," + middle.longitude();
        return new Choice(value, town, value.equals(chosen));
    }

    private Map<String, List<Point>> points() {
        return view.catalogue().live().stream()
                .flatMap(Narrow::place)
                .filter(place -> place.point() != null)
                .collect(Collectors.groupingBy(
                        place -> place.address().town(),
                        TreeMap::new,
                        Collectors.mapping(Place::point, Collectors.toList())));
    }

    private static Stream<Place> place(Published.Live live) {
        return switch (live.entry()) {
            case Organisation it -> Stream.ofNullable(it.place());
            case Venue it -> Stream.ofNullable(it.place());
            default -> Stream.empty();
        };
    }

    /** The median, so that one point far away moves nothing; rounded, for it names a town and not a house. */
    private static Point middle(List<Point> points) {
        var latitudes = points.stream().map(Point::latitude).sorted().toList();
        var longitudes = points.stream().map(Point::longitude).sorted().toList();
        int half = points.size() / 2;
        return new Point(rounded(latitudes.get(half)), rounded(longitudes.get(half)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000) / 1_000d;
    }
}
