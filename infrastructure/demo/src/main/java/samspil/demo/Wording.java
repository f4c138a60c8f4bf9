package samspil.demo;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.demo.stock.Sketch;
import samspil.directory.About;
import samspil.directory.Category;
import samspil.directory.Link;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** Chooses among an association's words, each use of a sketch others. */
record Wording(Setting setting, Sketch sketch, Sketch.Use use) {

    /** Of the association itself. */
    About about(int number, String slug) {
        var words = sketch.words();
        return new About(
                own(use.name()),
                text(summary(), words.english()),
                text(description(number), words.englishFacts()),
                sketch.categories(),
                sketch.spoken(),
                links(slug));
    }

    /** Of something it does or looks for. */
    About about(String name, String words, List<Category> more) {
        var categories =
                Stream.concat(sketch.categories().stream(), more.stream()).collect(Collectors.toSet());
        return new About(own(fill(name)), own(fill(words)), null, categories, sketch.spoken(), List.of());
    }

    /** In the association's own language. */
    LocalText own(String words) {
        return LocalText.of(sketch.language(), words);
    }

    private LocalText text(String words, List<String> english) {
        return english.stream()
                .findFirst()
                .map(translated -> own(words).with(Language.EN, translated))
                .orElseGet(() -> own(words));
    }

    private String summary() {
        var all = sketch.words().summaries();
        return fill(all.get(nth() % all.size()));
    }

    /** Two facts, other ones than the last use took, and for every second a sentence that fits all. */
    private String description(int number) {
        var facts = sketch.words().facts();
        int first = facts.size() > 3 ? nth() * 2 : nth();
        var told = Stream.of(first, first + 1)
                .map(nth -> fill(facts.get(nth % facts.size())))
                .distinct()
                .collect(Collectors.joining(" "));
        return number % 2 == 0 ? told : told + "\n\n" + closing(number / 2);
    }

    private String closing(int nth) {
        var dealt = Dice.shuffled(
                setting.dice(setting.municipality().slug()),
                setting.phrases(sketch.language()).closings());
        return dealt.get(nth % dealt.size());
    }

    private List<Link> links(String slug) {
        return Dice.chance(setting.dice(slug), 60)
                ? List.of(new Link(URI.create("https://www." + slug + ".example/"), null))
                : List.of();
    }

    private int nth() {
        return sketch.uses().indexOf(use);
    }

    private String fill(String words) {
        return words.replace("{by}", use.town()).replace("{navn}", use.name());
    }
}
