package samspil.policies.consultation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.policies.Texts;

/**
 * Gives more time, answers, publishes. Two who do so at once are both heard, the second by the rules as they then are.
 */
public record ChangeConsultation(ConsultationRecord consultations, Responses responses, InstantSource clock) {
    private static final int TRIES = 20;

    /** What became of it. */
    public sealed interface Changed {

        /** It stands. */
        record Done(Consultation consultation) implements Changed {}

        /** There is no such consultation. */
        record NotThere() implements Changed {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Changed {}
    }

    /** More time, as somebody wants to give it. */
    public record MoreTime(LocalDate to, String reason) {

        /** @throws samspil.kernel.InvalidValue when the reason is blank or too long */
        public MoreTime {
            Texts.longText(reason, "/reason");
        }
    }

    /**
     * The municipality's word on all responses.
     *
     * @param reference where it was decided: the minutes; absent where unknown
     */
    public record Word(String text, @Nullable String reference) {

        /** @throws samspil.kernel.InvalidValue when a text is blank or too long */
        public Word {
            Texts.check(text, Outcome.LONGEST, "/text");
            Texts.shortText(reference, "/reference");
        }
    }

    /**
     * A change of one consultation.
     *
     * @param against what is wrong with it by the rules of this day
     * @param next what it makes of the consultation
     * @param write false where somebody else was first
     */
    private record Step(
            Function<ConsultationRules, Optional<Violation>> against,
            Function<Consultation, Consultation> next,
            Predicate<Consultation> write) {}

    /** Gives more time, and has those who were invited told. */
    public Changed extend(Municipality municipality, Consultation.Key key, MoreTime more, Actor by) {
        var now = clock.instant();
        return change(
                municipality,
                key,
                new Step(
                        rules -> rules.extension(more.to()),
                        seen -> seen.extended(new Extension(seen.closes(), more.to(), more.reason(), now)),
                        next -> consultations.extend(next, audit(next, now, by, "consultation.extended"))));
    }

    /** Answers a response or a section, in place of an earlier answer. Nobody else reads it before it is published. */
    public Changed answer(Municipality municipality, Consultation.Key key, Answer answer, Actor by) {
        var now = clock.instant();
        return change(
                municipality,
                key,
                new Step(
                        rules -> rules.answering().or(() -> target(rules.consultation(), answer)),
                        Consultation::touched,
                        next -> consultations.answer(next, answer, audit(next, now, by, "consultation.answered"))));
    }

    /** Publishes all responses and answers. */
    public Changed publish(Municipality municipality, Consultation.Key key, Word word, Actor by) {
        var now = clock.instant();
        var said = new Outcome(word.text(), word.reference(), now);
        return change(
                municipality,
                key,
                new Step(
                        ConsultationRules::answering,
                        seen -> seen.answered(said),
                        next -> consultations.publish(next, audit(next, now, by, "consultation.published"))));
    }

    private Optional<Violation> target(Consultation consultation, Answer answer) {
        int sections = consultation.draft().sections().size();
        boolean known = answer.to().startsWith("section-")
                ? Integer.parseInt(answer.to().substring("section-".length())) <= sections
                : responses.find(consultation.key(), answer.to()).isPresent();
        return known ? Optional.empty() : Optional.of(new Violation("/to", "answer.to"));
    }

    private Changed change(Municipality municipality, Consultation.Key key, Step step) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var seen = consultations.find(key);
            if (seen.isEmpty()) {
                return new Changed.NotThere();
            }
            var today =
                    LocalDate.ofInstant(clock.instant(), municipality.country().zone());
            var wrong = step.against().apply(new ConsultationRules(seen.get(), today));
            if (wrong.isPresent()) {
                return new Changed.Refused(wrong.get());
            }
            var next = step.next().apply(seen.get());
            if (step.write().test(next)) {
                return new Changed.Done(next);
            }
        }
        throw new IllegalStateException("consultation " + key.id() + " is too busy");
    }

    private static AuditEvent audit(Consultation next, Instant at, Actor by, String action) {
        var key = next.key();
        return AuditEvent.of(key.municipality(), at, by, action, key.id().value())
                .from(next.version() - 1, next.version());
    }
}
