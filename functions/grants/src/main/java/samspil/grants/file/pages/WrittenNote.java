package samspil.grants.file.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.file.Answering;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Case;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Frozen;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.Recorded;
import samspil.grants.pages.form.Desk;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;

/** What the applicant wrote in answer to the municipality, as long as it is kept. */
@Singleton
@Requires(env = "grants-desk")
record WrittenNote(FileRecord files) implements CaseNote {

    @Override
    public Stream<Content> of(Desk desk, Case it) {
        var words = new FileWords(desk.visit());
        return it.file().record().stream()
                .filter(each -> isText(each.event()))
                .flatMap(each -> section(words, it, each));
    }

    private Stream<Section> section(FileWords words, Case it, Recorded each) {
        var title = words.what(each.event()) + ", " + words.when(each.at());
        return Frozen.of(each.event())
                .flatMap(
                        hash -> files.frozen(it.file().municipality(), it.file().id(), hash))
                .map(text -> new Section(title, List.of(), new Prose(text)))
                .stream();
    }

    private static boolean isText(FileEvent event) {
        return event instanceof HearingEnded || event instanceof Answering || event instanceof ChangeAsked;
    }
}
