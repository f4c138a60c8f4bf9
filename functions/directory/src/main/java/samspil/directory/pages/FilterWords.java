package samspil.directory.pages;

import java.time.DayOfWeek;
import java.util.Locale;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.pages.words.View;

/** What the filters of a search and their values are called. */
record FilterWords(View view) {

    /** The query parameter that a facet is chosen by: the vocabularies share one. */
    static String parameter(String facet) {
        return switch (facet) {
            case "topic", "target", "icnpo" -> "category";
            default -> facet;
        };
    }

    /** What a facet is called. */
    String facet(String facet) {
        return view.say("facet." + facet);
    }

    /** What a query parameter is called, for somebody who sees filters and never parameters. */
    String called(String parameter) {
        return switch (parameter) {
            case "category" -> facet("topic");
            case "within" -> facet("near");
            case "q" -> view.say("search.words-called");
            case "kind", "town", "weekday", "free", "accessibility", "language", "age", "near" -> facet(parameter);
            default -> view.say("search.part");
        };
    }

    /** What a value of a parameter is called. */
    String value(String parameter, String value) {
        return switch (parameter) {
            case "kind" ->
                view.say("kinds." + Kind.ofPlural(value).orElseThrow().key());
            case "category" -> view.visit().category(new Category(value));
            case "weekday" -> view.dates().start(view.dates().weekday(DayOfWeek.valueOf(constant(value))));
            case "accessibility" -> view.terms().feature(AccessFeature.valueOf(constant(value)));
            case "language" -> view.dates().start(view.terms().language(new LanguageTag(value)));
            case "free" -> view.say("cost.free");
            case "age" -> view.say("filter.age.chosen", value);
            case "within" -> view.say("filter.within.chosen", view.terms().distance(Integer.parseInt(value)));
            default -> value;
        };
    }

    /** What leads to the same search without a filter. */
    String without(String filter, int total) {
        var name = filter.equals("words") ? view.say("search.words-called") : facet(filter);
        return view.say("search.without", name, view.visit().count("search.found", total));
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
