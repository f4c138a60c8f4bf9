package samspil.policies.consultation;

import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Violation;

/**
 * What may be done next.
 *
 * @param today in the municipality's zone
 */
record ConsultationRules(Consultation consultation, LocalDate today) {
    private static final int MOST_EXTENSIONS = 10;

    private static final int LONGEST_YEARS = 2;

    /** What is wrong with giving time until that day; empty where nothing is. */
    Optional<Violation> extension(LocalDate to) {
        if (standing() == Standing.ANSWERED) {
            return wrong("", "consultation.answered");
        }
        if (consultation.extensions().size() >= MOST_EXTENSIONS) {
            return wrong("", "consultation.extended-often");
        }
        if (!to.isAfter(consultation.closes())) {
            return wrong("/to", "extension.not-later");
        }
        if (to.isBefore(today)) {
            return wrong("/to", "extension.past");
        }
        return to.isAfter(consultation.first().opens().plusYears(LONGEST_YEARS))
                ? wrong("/to", "period.long")
                : Optional.empty();
    }

    /** What is wrong with a response; empty where nothing is. */
    Optional<Violation> response(Statement statement) {
        if (standing() != Standing.OPEN) {
            return wrong("", "consultation.not-open");
        }
        int sections = consultation.draft().sections().size();
        return statement.remarks().stream()
                .map(Statement.Remark::section)
                .filter(section -> section > sections)
                .findFirst()
                .flatMap(section -> wrong("/remarks", "section.unknown"));
    }

    /** What is wrong with answering now; empty where nothing is. */
    Optional<Violation> answering() {
        return switch (standing()) {
            case PLANNED, OPEN -> wrong("", "consultation.open");
            case CLOSED -> Optional.empty();
            case ANSWERED -> wrong("", "consultation.answered");
        };
    }

    private Standing standing() {
        return consultation.on(today);
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
