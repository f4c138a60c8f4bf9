package samspil.council.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.VotingGroup;
import samspil.council.election.Candidate;
import samspil.council.election.Outcome;
import samspil.council.election.Result;
import samspil.council.election.Score;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** A result in words, drawings and tables. */
record ResultParts(Setting setting, Result result, List<Candidate> candidates) {

    /** What came of it in a group. */
    Content of(VotingGroup group) {
        var outcome = result.outcomes().stream()
                .filter(each -> each.group().equals(group.id()))
                .findFirst()
                .orElseThrow();
        var heading = setting.say("result.of", group.name().in(setting.language()));
        var parts = new ArrayList<Content>();
        parts.add(outcome.elected().isEmpty() ? new Prose(setting.say("result.nobody")) : elected(outcome));
        parts.add(new Followers(setting.say("result.substitutes"), names(outcome.substitutes())));
        parts.add(figures(group, outcome));
        return new Section(heading, List.of(), new Stack(parts));
    }

    private Content figures(VotingGroup group, Outcome outcome) {
        if (!outcome.contested()) {
            return new Prose(setting.say("result.uncontested"));
        }
        if (!outcome.isTold()) {
            return new Prose(setting.say(result.minutes() == null ? "result.untold" : "paper.untold"));
        }
        var blank = Optional.ofNullable(outcome.blank()).map(number -> amount(setting.say("result.blank"), number));
        var amounts = Stream.concat(outcome.scores().stream().map(this::amount), blank.stream())
                .toList();
        return new Chart(
                setting.language(),
                "votes-" + group.id(),
                setting.say("result.votes"),
                counted(outcome),
                new Chart.Table(setting.say("result.candidate"), setting.say("result.votes"), amounts),
                Chart.Drawing.BARS);
    }

    private String counted(Outcome outcome) {
        return Optional.ofNullable(outcome.ballots())
                .map(ballots -> setting.count("result.votes.text", ballots))
                .orElseGet(() -> setting.say("paper.votes"));
    }

    private Amount amount(Score score) {
        return amount(called().getOrDefault(score.candidate(), score.candidate()), score.votes());
    }

    private static Amount amount(String name, @Nullable Integer votes) {
        return new Amount(name, number(votes), Integer.toString(number(votes)));
    }

    private static int number(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    /** Lots that decided something; nothing where none did. */
    List<Content> lots() {
        var seed = result.seed();
        if (seed == null) {
            return List.of();
        }
        var drawn = result.outcomes().stream()
                .flatMap(outcome -> outcome.draws().stream())
                .flatMap(draw -> draw.lots().stream())
                .map(lot -> new Lots.Drawn(
                        called().getOrDefault(lot.candidate(), lot.candidate()), lot.candidate(), lot.number()))
                .toList();
        return List.of(
                new Lots(setting.say("result.lots"), setting.say("result.lots.how"), seed.text(), seed.value(), drawn));
    }

    private Content elected(Outcome outcome) {
        return new People(outcome.elected().stream()
                .flatMap(id -> candidates.stream().filter(each -> each.id().equals(id)))
                .map(each -> Face.elected(setting, each))
                .toList());
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(id -> called().getOrDefault(id, id)).toList();
    }

    private Map<String, String> called() {
        return candidates.stream().collect(Collectors.toMap(Candidate::id, Candidate::called));
    }
}
