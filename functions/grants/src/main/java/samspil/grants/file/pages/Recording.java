package samspil.grants.file.pages;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Outcome;
import samspil.grants.file.RecordFileEvent;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Typed;

/** Forms that record one event on a file, and tell the applicant where there is anything to tell. */
@Singleton
public record Recording(RecordFileEvent record, Tidings tidings) {

    /** A form whose answers make an event. */
    public Journey journey(FileForm form, String key, List<Ask> asks, Function<Typed, FileEvent> event) {
        return form.journey(key, asks, (typed, seen) -> record(form, seen, event.apply(typed)));
    }

    /** The same with something in the form at first. */
    public Journey journey(FileForm form, String key, List<Ask> asks, Function<Typed, FileEvent> event, Typed first) {
        return form.journey(key, asks, first, (typed, seen) -> record(form, seen, event.apply(typed)));
    }

    private Outcome record(FileForm form, FileForm.Seen seen, FileEvent event) {
        var file = form.it().file();
        var deed = Deed.of(event, form.desk().actor(), seen.key());
        return record.recordOn(file.municipality(), file.id(), seen.number(), tidings.telling(form.it(), deed));
    }
}
