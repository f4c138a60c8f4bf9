package samspil.grants.register.pages;

import gg.jte.Content;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.pages.Visit;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.AwardTotal.Part;
import samspil.kernel.Money;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Charts;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;

/**
 * What awards come to, in figures and drawings, from the totals alone.
 *
 * @param year absent for all years
 */
record RegisterFigures(Visit visit, @Nullable Integer year, List<AwardTotal> totals) {

    /** How much in how many awards. */
    Content all() {
        var sum = of(Part.YEAR).map(AwardTotal::amount).reduce(Money.ZERO, Money::plus);
        long awards = of(Part.YEAR).mapToLong(AwardTotal::awards).sum();
        return new Figures(List.of(
                new Figure(visit.money(sum), visit.say("register.sum")),
                new Figure(Long.toString(awards), visit.say("register.count"))));
    }

    /** By year, by scheme and by whom they are to help; a drawing of a single bar tells nothing. */
    List<Content> charts() {
        var byYear = totals.stream()
                .filter(each -> each.part() == Part.YEAR)
                .sorted(Comparator.comparingInt(AwardTotal::year))
                .map(each -> amount(Integer.toString(each.year()), each.amount()))
                .toList();
        var charts = Stream.of(
                        chart("years", byYear),
                        chart("schemes", amounts(Part.SCHEME)),
                        chart("targets", amounts(Part.TARGET)))
                .filter(chart -> chart.table().amounts().size() > 1)
                .toList();
        return charts.isEmpty() ? List.of() : List.of(new Charts(charts));
    }

    private Chart chart(String id, List<Amount> amounts) {
        var table = new Chart.Table(visit.say("chart." + id + ".name"), visit.say("award.amount"), amounts);
        return new Chart(
                visit.language(),
                id,
                visit.say("chart." + id),
                visit.say("chart." + id + ".text"),
                table,
                Chart.Drawing.BARS);
    }

    private List<Amount> amounts(Part part) {
        var sums = new LinkedHashMap<String, Money>();
        of(part).forEach(each -> sums.merge(name(each), each.amount(), Money::plus));
        return sums.entrySet().stream()
                .sorted((one, other) -> other.getValue().compareTo(one.getValue()))
                .map(each -> amount(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<AwardTotal> of(Part part) {
        return totals.stream().filter(each -> each.part() == part && (year == null || each.year() == year));
    }

    private String name(AwardTotal total) {
        var title = total.title();
        return title == null ? total.of() : visit.own(title);
    }

    private Amount amount(String name, Money money) {
        return new Amount(name, money.ore(), visit.money(money));
    }
}
