package samspil.grants.decide.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.grants.decide.LetterText;
import samspil.pages.components.Chapter;
import samspil.pages.components.Chapters;

/** What a letter says, part by part, to stand on a page. */
public record LetterContent(LetterText letter) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        new Chapters(letter.parts().stream()
                        .map(part -> Chapter.of(part.heading(), part.text()))
                        .toList())
                .writeTo(output);
    }
}
