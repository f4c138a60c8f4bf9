package samspil.directory;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** Random names, texts and categories in Danish and Norwegian. */
final class SomeWords {
    private static final List<String> WHAT = List.of(
            "Besøgs",
            "Fodbold",
            "Håndbold",
            "Skak",
            "Kor",
            "Teater",
            "Svømme",
            "Vandre",
            "Spejder",
            "Lektie",
            "Sprog",
            "Strikke",
            "Motions",
            "Ungdoms",
            "Senior",
            "Natur",
            "Musik",
            "Bridge",
            "Hunde",
            "Have",
            "Fotball",
            "Besøks");
    private static final List<String> BODY =
            List.of("klubben", "foreningen", "vennerne", "laget", "gruppen", "kredsen", "tjenesten", "cafeen");
    private static final List<String> DOING =
            List.of("træning", "hold", "aften", "café", "tur", "møde", "ven", "hjælp");
    private static final List<String> HOUSE = List.of("huset", "hallen", "skolen", "centret", "stuen", "parken");
    private static final List<String> WHERE =
            List.of("Lyngby", "Ådalen", "Sø", "Øster", "Vester", "Kirke", "Gammel", "Ny", "Aa", "Mølle");
    private static final List<String> FILLER = List.of(
            "vi",
            "mødes",
            "hver",
            "uge",
            "og",
            "drikker",
            "kaffe",
            "sammen",
            "alle",
            "er",
            "velkomne",
            "nye",
            "frivillige",
            "søges",
            "hyggeligt",
            "fællesskab",
            "for",
            "unge",
            "ældre",
            "familier",
            "børn",
            "i",
            "området",
            "gratis");
    private static final List<String> LANGUAGES = List.of("da", "nb", "en", "ar", "uk", "so");
    private static final List<String> PEOPLE = List.of("Alba Prøve", "Bo Eksempel", "Cille Test", "Dag Mønster");

    private final SplittableRandom random;
    private final List<Category> categories =
            Taxonomy.shipped().terms().stream().map(Taxonomy.Term::category).toList();

    SomeWords(SplittableRandom random) {
        this.random = random;
    }

    LocalText organisation() {
        return in(one(WHAT) + one(BODY) + " " + one(WHERE) + random.nextInt(40));
    }

    LocalText activity() {
        return in(one(WHAT) + one(DOING));
    }

    LocalText venue() {
        return in(one(WHERE) + one(HOUSE));
    }

    LocalText role() {
        return in(one(WHAT) + one(List.of("ven", "træner", "leder", "hjælper", "vært")));
    }

    String person() {
        return one(PEOPLE);
    }

    @Nullable
    LocalText summary() {
        return random.nextInt(4) == 0 ? null : LocalText.of(Language.DA, filler(8));
    }

    @Nullable
    LocalText description() {
        return random.nextInt(4) == 0 ? null : LocalText.of(Language.DA, filler(30));
    }

    Set<Category> categories() {
        return some(categories, 3);
    }

    Set<LanguageTag> languages() {
        return some(LANGUAGES, 2).stream().map(LanguageTag::new).collect(Collectors.toSet());
    }

    @Nullable
    AgeRange ages() {
        int from = random.nextInt(80);
        return random.nextInt(3) == 0
                ? null
                : new AgeRange(BigDecimal.valueOf(from), BigDecimal.valueOf(from + random.nextInt(30)));
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T extends Comparable<? super T>> Set<T> some(Collection<T> from, int most) {
        var list = from.stream().sorted().toList();
        var some = new TreeSet<T>();
        random.ints(random.nextInt(most + 1), 0, list.size()).forEach(i -> some.add(list.get(i)));
        return some;
    }

    private LocalText in(String name) {
        var danish = LocalText.of(Language.DA, name);
        return random.nextInt(5) == 0 ? danish.with(Language.NB, name.replace("gs", "ks")) : danish;
    }

    private String filler(int words) {
        return random.ints(words, 0, FILLER.size()).mapToObj(FILLER::get).collect(Collectors.joining(" "));
    }
}
