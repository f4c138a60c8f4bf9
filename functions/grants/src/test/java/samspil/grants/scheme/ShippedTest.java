package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samspil.grants.form.Ask;
import samspil.grants.form.Balance;
import samspil.grants.form.QuestionId;
import samspil.grants.law.LawSetId;
import samspil.kernel.Country;
import samspil.kernel.Municipalities;
import samspil.platform.json.Json;

class ShippedTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private final List<Shipped> all = Shipped.all();

    @Test
    void theFourMunicipalitiesOfTheFieldAndMoreAreThere() {
        assertTrue(names().containsAll(Set.of(
                "163/paragraf-18",
                "820/paragraf-18",
                "820/materialer",
                "820/maal-og-net",
                "169/paragraf-18",
                "169/folkeoplysning",
                "3222/driftstilskudd")));
        assertEquals(all.size(), names().size());
    }

    @Test
    void aShippedSchemeIsWrittenAndReadBackAsItWas() {
        for (var each : all) {
            assertEquals(each, Json.read(Json.write(each), Shipped.class).orThrow());
        }
    }

    @Test
    void everySchemeFollowsTheLawOfItsCountry() {
        for (var each : all) {
            var country = Municipalities.shipped()
                    .byId(each.municipality())
                    .orElseThrow()
                    .country();
            assertEquals(
                    country == Country.DK ? LawSetId.DK : LawSetId.NO,
                    each.terms().legal().law());
        }
    }

    /** The field could not say where decisions on section 18 are appealed; so nothing is said of it as if it were known. */
    @Test
    void noDanishSchemeInventsAnAppealBody() {
        all.stream().filter(each -> each.terms().legal().law() == LawSetId.DK).forEach(each -> {
            assertEquals(null, each.terms().legal().appeal().body());
            assertEquals(null, each.terms().legal().appeal().days());
        });
    }

    @Test
    void hoejeTaastrupClosesOnSecondMondays() {
        var rules = of("169/paragraf-18").filing().rounds();
        var days = rules.stream()
                .map(rule -> rule.in(2027, ZONE).closesOnTheWall().toLocalDate())
                .toList();
        assertEquals(List.of(LocalDate.of(2027, 4, 12), LocalDate.of(2027, 10, 11)), days);
    }

    @Test
    void folkeoplysningLosesATwelfthForEachMonth() {
        assertEquals(
                new LateRule.Twelfths(11), of("169/folkeoplysning").filing().late());
    }

    @Test
    void materialsAreHalfPaidAndGoalsThreeQuarters() {
        assertEquals(new Ask.Budget(Balance.COVERED, 50), budget("820/materialer"));
        assertEquals(new Ask.Budget(Balance.COVERED, 75), budget("820/maal-og-net"));
    }

    @Test
    void herlevAsksForTenLocalUsersOutsideOfHerlev() {
        var anchoring =
                Objects.requireNonNull(of("163/paragraf-18").eligibility().anchoring());
        var question = of("163/paragraf-18").form().question(Objects.requireNonNull(anchoring.question()));
        assertEquals(10, anchoring.least());
        assertEquals(new Ask.Count(10, 100_000), question.orElseThrow().ask());
    }

    private Ask budget(String name) {
        return of(name).form().question(new QuestionId("budget")).orElseThrow().ask();
    }

    private Terms of(String name) {
        return all.stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow()
                .terms();
    }

    private Set<String> names() {
        return all.stream().map(ShippedTest::name).collect(Collectors.toSet());
    }

    private static String name(Shipped each) {
        return each.municipality() + "/" + each.id();
    }
}
