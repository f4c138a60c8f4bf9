package samspil.policies.http;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.policies.DocumentFacts;
import samspil.policies.Texts;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Contribution;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.Extension;
import samspil.policies.consultation.Outcome;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Standing;
import samspil.policies.consultation.Statement;

/**
 * A consultation as the API shows it.
 *
 * @param draft absent where others than the desk ask for it before the first day
 * @param document the draft as a PDF; absent where it was only typed, and with the draft
 * @param closes the last day on which one may respond, in the municipality's zone
 * @param invited how many organisations were written to; absent for others than the desk
 * @param outcome absent until the answers are published
 */
record ConsultationView(
        String id,
        String policy,
        String title,
        @Nullable Draft draft,
        @Nullable DraftDocument document,
        LocalDate opens,
        LocalDate closes,
        Standing standing,
        List<Extension> extensions,
        @Nullable Integer invited,
        @Nullable Outcome outcome) {

    /** The draft as a PDF. */
    record DraftDocument(DocumentFacts document, URI address) {}

    /** As everybody sees it. */
    static ConsultationView open(Consultation it, LocalDate today, DocumentLinks links) {
        return of(it, today, it.on(today) == Standing.PLANNED ? null : links, null);
    }

    /** As the desk sees it. */
    static ConsultationView desk(Consultation it, LocalDate today, DocumentLinks links) {
        return of(it, today, links, it.invited().size());
    }

    /** Without links where the draft is not to be seen yet. */
    private static ConsultationView of(
            Consultation it, LocalDate today, @Nullable DocumentLinks links, @Nullable Integer invited) {
        return new ConsultationView(
                it.key().id().value(),
                it.key().policy().value(),
                it.draft().title(),
                links == null ? null : it.draft(),
                links == null
                        ? null
                        : it.file()
                                .map(file -> new DraftDocument(file, links.draft(it.key())))
                                .orElse(null),
                it.first().opens(),
                it.closes(),
                it.on(today),
                it.extensions(),
                invited,
                it.outcome());
    }

    /** Several, the one that closes last first. */
    record ConsultationList(List<ConsultationView> consultations) {}

    /** A response as its author and the desk see it; the desk sees a person's name only where it is to be published. */
    record ResponseView(
            String id,
            String reference,
            boolean organisation,
            @Nullable String name,
            Statement statement,
            Instant at,
            long version) {

        static ResponseView of(Response it) {
            return new ResponseView(
                    it.id(),
                    it.reference(),
                    it.author().isOrganisation(),
                    it.author().name(),
                    it.statement(),
                    it.at(),
                    it.version());
        }
    }

    /** What was said, and the answers so far. */
    record DeskResponses(List<ResponseView> responses, List<Answer> answers) {}

    /** What was said, and the municipality's answers. */
    record PublishedResponses(List<Contribution> responses, List<Answer> answers) {}

    /** A response to give. The name is published with it; an organisation's always is. */
    record NewResponse(@Nullable String name, @Nullable String general, List<Statement.Remark> remarks) {

        NewResponse {
            Texts.shortText(name, "/name");
            var _ = new Statement(general, remarks);
        }

        Statement statement() {
            return new Statement(general, remarks);
        }
    }
}
