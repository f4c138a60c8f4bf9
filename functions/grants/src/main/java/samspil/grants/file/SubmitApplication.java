package samspil.grants.file;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import samspil.grants.ApplicationId;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileRecord.Written;
import samspil.grants.scheme.Arrival;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/**
 * Takes an application, by the server's clock alone, and freezes what was sent; or takes it again when it comes back
 * completed.
 */
public record SubmitApplication(RecordFileEvent record, FileRecord files, InstantSource clock) {

    /** Takes it; the draft's id becomes the file's. */
    public Outcome submit(MunicipalityId municipality, ApplicationId id, Submission submission) {
        return files.find(municipality, id, Reader.SYSTEM)
                .map(file -> again(file, submission))
                .orElseGet(() -> first(municipality, id, submission));
    }

    /** The canonical form of what is sent: JSON with its members in the order of their names. */
    public static String canonical(JsonValue.Members answers) {
        return Json.write(sorted(answers));
    }

    private Outcome first(MunicipalityId municipality, ApplicationId id, Submission submission) {
        var now = clock.instant();
        var arrival = submission.round().arrival(id, submission.late(), now);
        if (!arrival.isTaken()) {
            return new Outcome.Refused(
                    new Violation("", arrival instanceof Arrival.TooEarly ? "submission.early" : "submission.late"));
        }
        var deed = deed(submission, arrival);
        var recorded = new Recorded(1, now, deed.by(), deed.key(), deed.request(), deed.event());
        var file = new ApplicationFile(municipality, id, List.of(recorded));
        var step = new Step(file, deed.frozen(), deed.letters().apply(file));
        var audit = AuditEvent.of(municipality, now, deed.by(), Deeds.action(deed.event()), id.value())
                .from(null, 1L);
        return files.append(new Change(List.of(step), List.of(), audit, null)) instanceof Written.Done
                ? new Outcome.Done(file)
                : files.find(municipality, id, Reader.SYSTEM)
                        .map(there -> again(there, submission))
                        .orElseThrow();
    }

    private Outcome again(ApplicationFile file, Submission submission) {
        var deed = deed(submission, file.submitted().arrival());
        var repeated = RecordFileEvent.repeated(file, deed);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        return touched(file, submission)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> record.recordOn(file.municipality(), file.id(), file.number(), deed));
    }

    private static Deed deed(Submission submission, Arrival arrival) {
        var text = canonical(submission.answers());
        var event = new Submitted(
                submission.round().key().id(), submission.applicant(), Hash.of(text), submission.asked(), arrival);
        return Deed.of(event, submission.by(), submission.key())
                .asked(text + submission.asked().ore())
                .freezing(text)
                .writing(submission.receipt());
    }

    /** The first part that was changed and may not be; only the named fields are open. */
    private Optional<Violation> touched(ApplicationFile file, Submission submission) {
        var open = file.last(Returned.class).map(Returned::fields).orElse(Set.of());
        var before = files.frozen(
                        file.municipality(), file.id(), file.submitted().frozen())
                .map(text -> (JsonValue.Members) Json.tree(text).orThrow())
                .orElseThrow();
        return changed(answers(before), answers(sorted(submission.answers()))).stream()
                .filter(pointer -> open.stream().noneMatch(field -> isBelow(pointer, field)))
                .findFirst()
                .map(pointer -> new Violation(pointer, "field.closed"));
    }

    /** The answers among what is sent: beside other things, or alone. */
    private static JsonValue.Members answers(JsonValue.Members sent) {
        return sent.members().get(SentApplication.ANSWERS) instanceof JsonValue.Members answers ? answers : sent;
    }

    private static boolean isBelow(String pointer, String field) {
        return pointer.equals(field) || pointer.startsWith(field + "/");
    }

    private static Set<String> changed(JsonValue.Members before, JsonValue.Members after) {
        var names = new TreeSet<>(before.members().keySet());
        names.addAll(after.members().keySet());
        var changed = new TreeSet<String>();
        for (var name : names) {
            var was = before.members().get(name);
            var is = after.members().get(name);
            if (was == null || is == null || !Json.write(was).equals(Json.write(is))) {
                changed.add("/" + name);
            }
        }
        return changed;
    }

    private static JsonValue.Members sorted(JsonValue.Members members) {
        var sorted = new TreeMap<String, JsonValue>();
        members.members().forEach((name, value) -> sorted.put(name, sorted(value)));
        return new JsonValue.Members(sorted);
    }

    private static JsonValue sorted(JsonValue value) {
        return switch (value) {
            case JsonValue.Members inner -> sorted(inner);
            case JsonValue.Elements(var elements) ->
                new JsonValue.Elements(
                        elements.stream().map(SubmitApplication::sorted).toList());
            default -> value;
        };
    }
}
