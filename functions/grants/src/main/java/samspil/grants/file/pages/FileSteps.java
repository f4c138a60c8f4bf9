package samspil.grants.file.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileState;
import samspil.grants.pages.Visit;
import samspil.pages.components.Steps;

/** How far an application is on its way to approved accounts; nothing of one that goes no further. */
public record FileSteps(Visit visit) {
    private static final List<String> NAMES = List.of(
            "file-step.sent", "file-step.assessed", "file-step.decided", "file-step.paid", "file-step.reported");
    private static final int ASSESSED = 2;
    private static final int DECIDED = 3;

    /** As the municipality knows it. */
    public Stream<Steps> of(ApplicationFile file) {
        return isRefused(file) ? Stream.empty() : at(file.state()).stream().map(this::steps);
    }

    /** As the applicant may know it: a decision when it is told. */
    public Stream<Steps> told(ApplicationFile file) {
        return switch (file.state()) {
            case GRANTED, PARTIAL, REFUSED -> Stream.of(steps(ASSESSED));
            case CHANGED -> Stream.of(steps(DECIDED));
            default -> of(file);
        };
    }

    private static boolean isRefused(ApplicationFile file) {
        return file.award().decision().isPresent() && !file.award().amount().isPositive();
    }

    private Steps steps(int current) {
        return new Steps(visit.language(), NAMES.stream().map(visit::say).toList(), current);
    }

    private static Optional<Integer> at(FileState state) {
        return switch (state) {
            case SUBMITTED, RETURNED -> Optional.of(1);
            case ASSESSING, RECOMMENDED, HEARING -> Optional.of(ASSESSED);
            case GRANTED, PARTIAL, REFUSED, NOTIFIED, APPEALED, UPHELD, CHANGED -> Optional.of(DECIDED);
            case ACCEPTED, PAYABLE, PAID, CHANGE_ASKED -> Optional.of(4);
            case REPORT_DUE, REPORTED, REPORT_RETURNED, APPROVED, REPAY_DUE, REPAID, WRITTEN_OFF -> Optional.of(5);
            case WITHDRAWN, INADMISSIBLE, DECLINED, LAPSED, ANONYMISED -> Optional.empty();
        };
    }
}
