package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Outcome;
import samspil.grants.file.SentApplication;
import samspil.grants.file.Submission;
import samspil.grants.file.SubmitApplication;
import samspil.grants.form.QuestionForm;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.outbox.Letter;

/** Sends what was written, whole or not at all; the draft is gone in the same moment. */
public record SendApplication(
        Drafts drafts,
        OwnFiles files,
        RoundGate gate,
        FreezeDraft freeze,
        SubmitApplication submit,
        Receipts receipts) {

    /** Where the letter's words come from. */
    @FunctionalInterface
    public interface Receipts {

        /** What is sent to the applicant when their application has come. */
        List<Letter> of(ApplicationFile file, QuestionForm form, SentApplication sent);
    }

    /** What came of it. */
    public sealed interface Sent {

        /** It has come, now or when the same was sent before. */
        record Done(ApplicationFile file) implements Sent {}

        /** There is no such draft. */
        record NotThere() implements Sent {}

        /** It is not whole, or comes too late. */
        record Refused(List<Violation> violations) implements Sent {}

        /** Something else was sent under the same key. */
        record KeyTaken() implements Sent {}
    }

    /**
     * Sends it.
     *
     * @param key names the sending; what is sent twice under one key comes once
     */
    public Sent send(Applicant applicant, ApplicationId id, Actor by, String key) {
        return drafts.find(applicant, id)
                .map(draft -> send(draft, by, key))
                .or(() -> before(applicant, id, key))
                .orElseGet(Sent.NotThere::new);
    }

    private Sent send(Draft draft, Actor by, String key) {
        var round = gate.find(draft.applicant().municipality(), draft.round()).orElseThrow();
        var terms = gate.terms(round);
        var wrong = freeze.check().against(terms.form(), draft);
        if (!wrong.isEmpty()) {
            return new Sent.Refused(wrong);
        }
        var closed = closed(draft, round);
        return closed.isPresent()
                ? new Sent.Refused(List.of(closed.get()))
                : submit(draft, round, terms.form(), by, key);
    }

    private Sent submit(Draft draft, Round round, QuestionForm form, Actor by, String key) {
        var answers = form.counted(draft.answers());
        var asked = form.asked(answers);
        if (asked.filter(Money::isPositive).isEmpty()) {
            return new Sent.Refused(List.of(new Violation("", "asked.nothing")));
        }
        var sent = freeze.of(draft, answers, round.window().zone());
        var submission = new Submission(
                round,
                gate.terms(round).filing().late(),
                draft.applicant().organisation(),
                sent.members(),
                asked.get(),
                by,
                key,
                file -> receipts.of(file, form, sent));
        return switch (submit.submit(draft.applicant().municipality(), draft.id(), submission)) {
            case Outcome.Done(var file) -> new Sent.Done(file);
            case Outcome.NotThere _ -> new Sent.NotThere();
            case Outcome.Stale _ -> new Sent.Refused(List.of(new Violation("", "file.stale")));
            case Outcome.Refused(var violation) -> new Sent.Refused(List.of(violation));
            case Outcome.KeyTaken _ -> new Sent.KeyTaken();
        };
    }

    /** Whoever completes what came back has a term of their own. */
    private Optional<Violation> closed(Draft draft, Round round) {
        return files.find(draft.applicant(), draft.id()).isPresent()
                ? Optional.empty()
                : gate.against(round, draft.id(), submit.clock().instant());
    }

    /** The answer to the same sending may have been lost. */
    private Optional<Sent> before(Applicant applicant, ApplicationId id, String key) {
        return files.find(applicant, id)
                .map(file -> file.keyed(key)
                        .<Sent>map(recorded -> new Sent.Done(file.upTo(recorded.number())))
                        .orElseGet(Sent.NotThere::new));
    }
}
