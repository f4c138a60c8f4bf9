package samspil.pages.components;

import java.util.List;

/** All answers below each other, each with a way to change it: the last page before a form is sent. */
public record CheckAnswers(List<Answer> answers) implements Component {

    public CheckAnswers {
        answers = List.copyOf(answers);
    }
}
