package samspil.grants.pool.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import samspil.grants.file.Case;
import samspil.grants.file.pages.CaseNote;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Traces;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;

/** That the applicant applied for the same money elsewhere, perhaps: not where, not for what, not how much. */
@Singleton
@Requires(env = {"grants-desk", "grants-decide"})
record ElsewhereNote(Traces traces) implements CaseNote {

    @Override
    public Stream<Content> of(Desk desk, Case it) {
        return traces.appliedElsewhere(it.file())
                ? Stream.of(Alert.of(AlertKind.INFO, desk.say("elsewhere.title"), desk.say("elsewhere.text")))
                : Stream.empty();
    }
}
