package samspil.directory.pages;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.pages.Icon;

/** Which icon stands for what. */
final class Symbols {
    private static final Map<String, Icon> TOPICS = Map.ofEntries(
            entry("visiting", Icon.CUP),
            entry("homework", Icon.BOOK),
            entry("language", Icon.CHAT),
            entry("sport", Icon.KITE),
            entry("football", Icon.BALL),
            entry("swimming", Icon.WAVE),
            entry("walking", Icon.BOOT),
            entry("music", Icon.NOTE),
            entry("theatre", Icon.MASK),
            entry("crafts", Icon.YARN),
            entry("food", Icon.BOWL),
            entry("nature", Icon.LEAF),
            entry("animals", Icon.PAW),
            entry("scouts", Icon.TENT),
            entry("games", Icon.PAWN),
            entry("culture", Icon.PENCIL),
            entry("reuse", Icon.CYCLE),
            entry("driving", Icon.CAR),
            entry("digital", Icon.LAPTOP),
            entry("advice", Icon.HEART),
            entry("health", Icon.PULSE),
            entry("faith", Icon.CANDLE),
            entry("neighbourhood", Icon.HOUSE),
            entry("events", Icon.FLAGS),
            entry("board", Icon.SCALES));
    private static final Map<Kind, Icon> KINDS = Map.of(
            Kind.ORGANISATION, Icon.PEOPLE,
            Kind.ACTIVITY, Icon.CALENDAR,
            Kind.OPPORTUNITY, Icon.HAND,
            Kind.VENUE, Icon.PIN);

    private Symbols() {}

    static Icon of(Category topic) {
        return TOPICS.getOrDefault(topic.code(), Icon.TAG);
    }

    static Icon of(Kind kind) {
        return KINDS.getOrDefault(kind, Icon.TAG);
    }

    static Icon of(AccessFeature feature) {
        return feature == AccessFeature.STEP_FREE ? Icon.ACCESSIBLE : Icon.CHECK;
    }

    /** A volunteer's place is told by its kind, everything else by its first subject. */
    static Icon of(Entry entry) {
        Optional<Category> topic = entry.kind() == Kind.OPPORTUNITY
                ? Optional.empty()
                : entry.about().categories().stream()
                        .filter(category -> TOPICS.containsKey(category.code()))
                        .findFirst();
        return topic.map(Symbols::of).orElseGet(() -> of(entry.kind()));
    }
}
