package samspil.directory.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import samspil.directory.Catalogue;
import samspil.directory.Category;
import samspil.directory.Entry;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.platform.json.Json;

/**
 * What is on the map (RFC 7946): organisations and venues at their own point, activities and opportunities at their
 * venues'. What has no public point is not there.
 */
public record GeoJson(Catalogue catalogue, Site site, Words words) {

    /** The whole file. */
    public String file() {
        var features = catalogue.live().stream()
                .flatMap(live -> feature(live.entry()).stream())
                .toList();
        return Json.write(new JsonObject()
                .with("type", "FeatureCollection")
                .with("license", Site.LICENCE)
                .with(Map.of("features", features))
                .map());
    }

    private Optional<Map<String, Object>> feature(Entry entry) {
        var places = Points.of(catalogue, entry).stream()
                .filter(place -> place.point() != null)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonObject()
                        .with("type", "Feature")
                        .with("id", entry.id().value())
                        .with("geometry", geometry(places))
                        .with("properties", properties(entry, places))
                        .map());
    }

    private static Map<String, Object> geometry(List<Place> places) {
        var positions = places.stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .map(GeoJson::position)
                .toList();
        return positions.size() == 1
                ? Map.of("type", "Point", "coordinates", positions.getFirst())
                : Map.of("type", "MultiPoint", "coordinates", positions);
    }

    /** Longitude first. */
    private static List<Double> position(Point point) {
        return List.of(point.longitude(), point.latitude());
    }

    private Map<String, Object> properties(Entry entry, List<Place> places) {
        boolean exact = places.stream().allMatch(place -> place.privacy() == Place.Privacy.EXACT);
        return new JsonObject()
                .with("kind", entry.kind().key())
                .with("name", words.name(entry.about()))
                .with("summary", words.of(entry.about().summary()))
                .with(
                        "categories",
                        entry.about().categories().stream().map(Category::value).toList())
                .with("url", site.page(catalogue.municipality(), entry.kind(), entry.id()))
                .with("exact", exact)
                .map();
    }
}
