package samspil.council.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import samspil.council.Member;
import samspil.council.election.Candidate;

/**
 * Somebody of the council, or a seat that nobody has.
 *
 * @param marks initials; empty for a vacant seat
 * @param position as it is to be read
 * @param mandate for whom they sit; may be empty
 * @param term in words, or what a candidate says; may be empty
 * @param kind {@code lead}, {@code member}, {@code vacant}
 */
public record Face(String marks, String name, String position, String mandate, String term, String kind) {
    private static final int MARKS = 2;

    static Face of(Setting setting, Member member) {
        var mandate = member.person().mandate();
        return new Face(
                initials(member.person().name()),
                member.person().name(),
                setting.say("position." + member.position().key()),
                mandate == null ? "" : mandate.name(),
                member.place() == null
                        ? ""
                        : setting.say("until", setting.day(member.term().until())),
                member.position().isSingle() ? "lead" : "member");
    }

    static Face of(Candidate candidate) {
        var mandate = candidate.person().mandate();
        var statement = candidate.statement();
        return new Face(
                initials(candidate.person().name()),
                candidate.person().name(),
                "",
                mandate == null ? "" : mandate.name(),
                statement == null ? "" : statement,
                "member");
    }

    static Face elected(Setting setting, Candidate candidate) {
        var face = of(candidate);
        return new Face(face.marks(), face.name(), setting.say("result.elected"), face.mandate(), "", face.kind());
    }

    static Face vacant(Setting setting) {
        return new Face("", setting.say("vacant"), "", setting.say("vacant.text"), "", "vacant");
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream()
                .filter(word -> words.indexOf(word) == 0 || words.lastIndexOf(word) == words.size() - 1)
                .limit(MARKS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
