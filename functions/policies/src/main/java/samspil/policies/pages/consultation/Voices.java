package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.pages.components.Prose;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Contribution;
import samspil.policies.consultation.Published;

/** What was said of a draft and answered, section by section. */
record Voices(Setting setting, Published published) {

    /** Whether anybody said anything. */
    boolean any() {
        return !published.contributions().isEmpty();
    }

    /** How many said something. */
    String summary() {
        return setting.count("voices", published.contributions().size());
    }

    /** What was said of a section, and the answer to it. */
    List<Content> of(int place) {
        var said = published.contributions().stream()
                .flatMap(each -> each.statement().of(place).stream()
                        .<Content>map(text -> Said.response(name(each), setting.day(each.at()), text)));
        return Stream.concat(said, answer(Answer.section(place)).stream()).toList();
    }

    /** What each said of all of it, and the answer to each. */
    List<Content> inGeneral() {
        return published.contributions().stream().flatMap(this::general).toList();
    }

    private Stream<Content> general(Contribution each) {
        var answer = answer(each.id());
        var text = Optional.ofNullable(each.statement().general());
        if (text.isEmpty() && answer.isEmpty()) {
            return Stream.empty();
        }
        var said = text.orElseGet(() -> setting.say("voices.sections-alone"));
        return Stream.of(new Said(
                "response",
                name(each),
                setting.day(each.at()),
                new Prose(said),
                List.copyOf(answer.stream().toList())));
    }

    private Optional<Content> answer(String to) {
        return published
                .answer(to)
                .map(text ->
                        Said.answer(setting.say("answer", setting.municipality().name()), text));
    }

    private String name(Contribution each) {
        return Optional.ofNullable(each.name()).orElseGet(() -> setting.say("anonymous"));
    }
}
