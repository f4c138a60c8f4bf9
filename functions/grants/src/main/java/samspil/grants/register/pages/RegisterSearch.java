package samspil.grants.register.pages;

import gg.jte.Content;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import samspil.grants.pages.Visit;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.AwardTotal.Part;
import samspil.grants.register.http.Asked;
import samspil.grants.scheme.pages.CheckForm;
import samspil.pages.components.Button;
import samspil.pages.components.Choice;
import samspil.pages.components.Field;
import samspil.pages.components.Select;
import samspil.pages.components.TextField;

/** Searches the register: words, a year, a scheme. */
record RegisterSearch(Visit visit, Asked asked, List<AwardTotal> totals) {

    Content form() {
        var language = visit.language();
        var words = field("q").value(asked.wanted().words());
        return new CheckForm(
                visit.register(),
                List.of(
                        new TextField(language, words, "search", "off"),
                        new Select(language, field("year"), years()),
                        new Select(language, field("scheme"), schemes()),
                        new Button(visit.say("register.search"), false)));
    }

    private Field field(String name) {
        return Field.of(name, visit.say("register.search." + name)).optional();
    }

    private List<Choice> years() {
        var year = asked.wanted().year();
        return totals.stream()
                .filter(each -> each.part() == Part.YEAR)
                .map(AwardTotal::year)
                .sorted(Comparator.reverseOrder())
                .map(each -> new Choice(Integer.toString(each), Integer.toString(each), each.equals(year)))
                .toList();
    }

    private List<Choice> schemes() {
        var names = new LinkedHashMap<String, String>();
        totals.stream().filter(each -> each.part() == Part.SCHEME).forEach(each -> names.put(each.of(), name(each)));
        var scheme = asked.wanted().scheme();
        return names.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        each.getValue(),
                        scheme != null && scheme.value().equals(each.getKey())))
                .toList();
    }

    private String name(AwardTotal total) {
        var title = total.title();
        return title == null ? total.of() : visit.own(title);
    }
}
