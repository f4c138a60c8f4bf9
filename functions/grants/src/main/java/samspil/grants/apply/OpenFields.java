package samspil.grants.apply;

import java.util.Optional;
import java.util.Set;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Returned;
import samspil.grants.form.QuestionId;
import samspil.platform.json.Pointer;

/** Which questions of a draft may be answered: all of a new one, and only the named ones of one that came back. */
public record OpenFields(OwnFiles files) {

    /** Whether it may be answered otherwise. */
    public boolean isOpen(Draft draft, QuestionId question) {
        return named(draft)
                .map(fields -> fields.contains(Pointer.below("", question.value())))
                .orElse(true);
    }

    /** Whether it completes what was sent before. */
    public boolean isCompletion(Draft draft) {
        return named(draft).isPresent();
    }

    private Optional<Set<String>> named(Draft draft) {
        return files.find(draft.applicant(), draft.id()).map(OpenFields::fields);
    }

    private static Set<String> fields(ApplicationFile file) {
        return file.last(Returned.class).map(Returned::fields).orElse(Set.of());
    }
}
