package samspil.grants.apply;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Drafts.Begun;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileState;
import samspil.grants.file.SentApplication;
import samspil.grants.form.Answers;
import samspil.grants.scheme.Round;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Begins to write an application, or to complete one that came back. */
public record BeginDraft(Drafts drafts, OwnFiles files, RoundGate gate, IdSource ids, InstantSource clock) {
    private static final int TRIES = 5;
    private static final Set<FileState> MAKE_ROOM = EnumSet.of(FileState.WITHDRAWN, FileState.INADMISSIBLE);

    /** What came of it. */
    public sealed interface Outcome {

        /** It can be written now. */
        record Done(Draft draft) implements Outcome {}

        /** The organisation has begun as many as the scheme lets it; this is the last. */
        record Enough(ApplicationId last) implements Outcome {}

        /** The round takes none. */
        record Refused(Violation violation) implements Outcome {}

        /** There is no such round, or no such file that came back. */
        record NotThere() implements Outcome {}
    }

    /** Begins a new one. */
    public Outcome begin(Applicant applicant, RoundId id, Actor by) {
        return gate.find(applicant.municipality(), id)
                .map(round -> begin(applicant, round, by))
                .orElseGet(Outcome.NotThere::new);
    }

    /** Begins to complete what came back, from what was sent. May be asked twice. */
    public Outcome complete(Applicant applicant, ApplicationId id, Actor by) {
        var there = drafts.find(applicant, id);
        if (there.isPresent()) {
            return new Outcome.Done(there.get());
        }
        return files.find(applicant, id)
                .filter(file -> file.state() == FileState.RETURNED)
                .map(file -> copy(applicant, file, by))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome begin(Applicant applicant, Round round, Actor by) {
        var first =
                new Draft(applicant, new ApplicationId(ids.next()), round.key().id(), Answers.NONE, clock.instant(), 1);
        var closed = gate.against(round, first.id(), clock.instant());
        return closed.<Outcome>map(Outcome.Refused::new).orElseGet(() -> kept(first, round, by));
    }

    private Outcome kept(Draft first, Round round, Actor by) {
        int most = gate.terms(round).filing().applications();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var begun = drafts.begun(first.applicant(), first.round());
            var open = begun.applications().stream()
                    .filter(id -> isOpen(first.applicant(), id))
                    .toList();
            if (open.size() >= most) {
                return new Outcome.Enough(open.getLast());
            }
            if (drafts.begin(first, new Begun(and(open, first.id()), begun.version() + 1), audit(first, by))) {
                return new Outcome.Done(first);
            }
        }
        throw new IllegalStateException("too many begin at once");
    }

    private Outcome copy(Applicant applicant, ApplicationFile file, Actor by) {
        var sent = files.text(file, file.submitted().frozen()).orElseThrow();
        var answers = SentApplication.of(sent).answers();
        var round = file.submitted().round();
        var draft = new Draft(applicant, file.id(), round, answers, clock.instant(), 1);
        var begun = drafts.begun(applicant, round);
        var next = new Begun(begun.applications(), begun.version() + 1);
        return drafts.complete(draft, next, audit(draft, by))
                ? new Outcome.Done(draft)
                : drafts.find(applicant, file.id())
                        .<Outcome>map(Outcome.Done::new)
                        .orElseGet(Outcome.NotThere::new);
    }

    private boolean isOpen(Applicant applicant, ApplicationId id) {
        Optional<FileState> state = files.find(applicant, id).map(ApplicationFile::state);
        return state.map(it -> !MAKE_ROOM.contains(it))
                .orElseGet(() -> drafts.find(applicant, id).isPresent());
    }

    private AuditEvent audit(Draft draft, Actor by) {
        var municipality = draft.applicant().municipality();
        return AuditEvent.of(
                municipality, clock.instant(), by, "draft.begun", draft.id().value());
    }

    private static List<ApplicationId> and(List<ApplicationId> open, ApplicationId more) {
        return Stream.concat(open.stream(), Stream.of(more)).toList();
    }
}
