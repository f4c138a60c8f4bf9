package samspil.council;

import java.util.List;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/**
 * Statutes of three Danish councils, as far as elections go. Times of day that a statute leaves to the meeting are
 * ours.
 */
public final class Statutes {
    private static final TimeOfDay NOON = new TimeOfDay("12:00");
    private static final TimeOfDay MORNING = new TimeOfDay("08:00");
    private static final TimeOfDay EVENING = new TimeOfDay("20:00");

    private Statutes() {}

    /**
     * Four groups, elected together in odd years; candidates 14 days before at 12; one substitute to each group.
     *
     * @see <a href="https://favrskov.dk/retningslinjer-valg-til-frivilligraadet-sociale-indsatser">Favrskov, 2014</a>
     */
    public static Statute favrskov() {
        return new Statute(
                List.of(
                        group("sundhed", "Sundhed, sygdom og handicap", List.of(0, 4), 1),
                        group("aeldre", "Ældre og pensionister", List.of(0, 2), 1),
                        group("boern", "Børn og unge", List.of(0, 3), 1),
                        group("oevrige", "Øvrige", List.of(0, 1), 1)),
                2,
                new Timing(21, 14, NOON, 7, MORNING, EVENING));
    }

    /**
     * Seven members: three are elected in even years, four in odd ones.
     *
     * @see <a
     *     href="https://viborg.dk/demokrati-og-indflydelse/raad-naevn-og-kommissioner/raad/frivilligraadet/vedtaegter/">Viborg</a>
     */
    public static Statute viborg() {
        return new Statute(
                List.of(group("alle", "Alle foreninger", List.of(3, 4), 2)),
                2,
                new Timing(21, 14, NOON, 0, new TimeOfDay("17:00"), EVENING));
    }

    /**
     * At most 13 members for two years, half of them elected each year; substitutes for one year; three weeks' notice.
     *
     * @see <a href="https://svendborgfrivilligraad.dk/vedtaegter/">Svendborg</a>
     */
    public static Statute svendborg() {
        return new Statute(
                List.of(group("alle", "Alle foreninger", List.of(6, 7), 2)),
                1,
                new Timing(21, 7, NOON, 0, new TimeOfDay("17:00"), EVENING));
    }

    private static VotingGroup group(String id, String name, List<Integer> cycle, int substitutes) {
        return new VotingGroup(id, LocalText.of(Language.DA, name), cycle, substitutes, 1);
    }
}
