package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.RegisterNumber;

class FindDuplicatesTest {
    private static final double LEAST_PRECISION = 0.9;
    private static final double LEAST_RECALL = 0.9;

    private final FindDuplicates duplicates = new FindDuplicates();

    /** An organisation of the labelled set; the ones with the same group are the same. */
    private record Labelled(String group, Organisation organisation) {}

    @Test
    void almostAllPairsFoundAreRightAndAlmostAllRightPairsAreFound() throws Exception {
        var labelled = labelled();
        var wanted = wanted(labelled);
        var found = new HashSet<Set<EntryId>>();
        duplicates
                .in(catalogue(labelled.stream().map(Labelled::organisation).toList()))
                .forEach(each -> found.add(Set.of(each.first(), each.second())));
        var right = new HashSet<>(found);
        right.retainAll(wanted);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / wanted.size();
        System.out.printf("duplicates: precision %.2f, recall %.2f of %d pairs%n", precision, recall, wanted.size());
        assertTrue(precision >= LEAST_PRECISION, () -> "precision " + precision + names(labelled, found, wanted));
        assertTrue(recall >= LEAST_RECALL, () -> "recall " + recall + names(labelled, wanted, found));
    }

    @Test
    void theSameEntriesInAnyOrderGiveTheSameList() throws Exception {
        var entries =
                new ArrayList<>(labelled().stream().map(Labelled::organisation).toList());
        var list = duplicates.in(catalogue(entries));
        Collections.shuffle(entries, new Random(7));
        assertEquals(list, duplicates.in(catalogue(entries)));
    }

    @Test
    void kindsAreNeverMixed() {
        var organisation = Samples.organisation("Skak i Herlev");
        var activity = Samples.activity("Skak i Herlev", organisation.id());
        assertEquals(List.of(), duplicates.in(catalogue(List.of(organisation, activity))));
    }

    @Test
    void theSameRegisterNumberIsCertain() {
        var one = organisation("Fugleforeningen", "36729929", "", "", "");
        var other = organisation("Ornitologerne", "36729929", "", "", "");
        var pair = duplicates.in(catalogue(List.of(one, other))).getFirst();
        assertEquals(1, pair.score());
        assertEquals(List.of("number"), pair.reasons());
    }

    @Test
    void anActivityOfAnotherOrganiserIsAnotherActivity() {
        var entries = List.of(
                Samples.activity("Skak for børn", Samples.id()), Samples.activity("Skak for børn", Samples.id()));
        assertEquals(List.of(), duplicates.in(catalogue(entries)));
    }

    private static String names(List<Labelled> labelled, Set<Set<EntryId>> pairs, Set<Set<EntryId>> without) {
        var text = new StringBuilder();
        pairs.stream()
                .filter(pair -> !without.contains(pair))
                .forEach(pair -> text.append("\n  ")
                        .append(labelled.stream()
                                .filter(each ->
                                        pair.contains(each.organisation().id()))
                                .map(each -> each.organisation().about().name().in(Language.DA))
                                .toList()));
        return text.toString();
    }

    private static Set<Set<EntryId>> wanted(List<Labelled> labelled) {
        var pairs = new HashSet<Set<EntryId>>();
        for (var one : labelled) {
            for (var other : labelled) {
                if (!one.equals(other) && one.group().equals(other.group())) {
                    pairs.add(
                            Set.of(one.organisation().id(), other.organisation().id()));
                }
            }
        }
        return pairs;
    }

    private static Catalogue catalogue(List<? extends Entry> entries) {
        return new Catalogue(
                Samples.HERLEV,
                SomeEntries.THEN,
                "test",
                entries.stream().map(SomeEntries::live).toList());
    }

    private static List<Labelled> labelled() throws Exception {
        try (var in = Objects.requireNonNull(FindDuplicatesTest.class.getResourceAsStream("duplicates.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Labelled(cell[0], organisation(cell[1], cell[2], cell[3], cell[4], cell[5])))
                    .toList();
        }
    }

    private static Organisation organisation(String name, String number, String email, String phone, String site) {
        var about = About.named(LocalText.of(Language.DA, name));
        var links = site.isEmpty() ? List.<Link>of() : List.of(new Link(URI.create(site), null));
        return new Organisation(
                Samples.id(),
                Samples.HERLEV.id(),
                Set.of(),
                new About(about.name(), null, null, Set.of(), Set.of(), links),
                number.isEmpty() ? null : new RegisterNumber(RegisterNumber.Scheme.DK_CVR, number),
                null,
                List.of(),
                contacts(absent(email), absent(phone)),
                new Trust(Trust.Source.ORGANISATION, null));
    }

    private static List<Contact> contacts(@Nullable String email, @Nullable String phone) {
        return email == null && phone == null
                ? List.of()
                : List.of(new Contact(null, null, email, phone, LocalDate.parse("2026-01-01")));
    }

    private static @Nullable String absent(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
