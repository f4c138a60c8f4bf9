package samspil.policies.pages.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.LocalText;
import samspil.pages.Icon;

/** A picture beside what a policy rests on, by the words in its name; a leaf beside what none fits. */
public final class Symbols {
    private static final List<Map.Entry<String, Icon>> BY_BEGINNING = Stream.of(
                    Map.entry(Icon.HAND, "samspil samarbejd samarbeid samspel coop interplay partner fælles felles"),
                    Map.entry(Icon.BULB, "synlig visib kommunik inform ide innov nytænk nytenk"),
                    Map.entry(Icon.HEART, "støtte støtt stønad support omsorg anerkend anerkjen recogn værdi"),
                    Map.entry(Icon.PEOPLE, "frivillig volunt inkl mangfold fellesskap fællesskab inddrag medborg delt"),
                    Map.entry(Icon.BOOK, "udvikl utvikl viden kunnskap kompet lær learn knowl develop kurs"),
                    Map.entry(Icon.HOUSE, "ramme lokal rom venue place sted facil forening association"),
                    Map.entry(Icon.COIN, "økonomi tilskud tilskudd fund penge"),
                    Map.entry(Icon.PULSE, "sund helse health idræt idrett sport"),
                    Map.entry(Icon.CHAT, "dialog råd council"),
                    Map.entry(Icon.CUP, "møde møte meet"))
            .flatMap(entry ->
                    Stream.of(entry.getValue().split(" ", -1)).map(beginning -> Map.entry(beginning, entry.getKey())))
            .collect(Collectors.toUnmodifiableList());

    private Symbols() {}

    /** The picture for a name in any of its languages. */
    public static Icon of(LocalText name) {
        var words = name.texts().values().stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)))
                .toList();
        return BY_BEGINNING.stream()
                .filter(entry -> words.stream().anyMatch(word -> word.startsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Icon.LEAF);
    }
}
