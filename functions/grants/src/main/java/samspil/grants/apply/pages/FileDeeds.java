package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.apply.AnswerMunicipality;
import samspil.grants.apply.AnswerMunicipality.Seen;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Withdrawn;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileState;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.pages.form.Desk;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;
import samspil.platform.IdSource;

/** What an applicant can do with an application that was sent, by its name in addresses. */
@Singleton
@Requires(env = "grants-apply")
record FileDeeds(AnswerMunicipality answer, IdSource ids) {
    private static final List<String> ALL = List.of("hearing", "accept", "decline", "appeal", "change", "withdraw");

    /** Those that the rules let them do now, the next one first. */
    Stream<String> now(Desk desk, ApplicationFile file) {
        return ALL.stream().filter(deed -> may(desk, file, event(deed)));
    }

    /** Whether a report is expected. */
    boolean mayReport(ApplicationFile file) {
        return file.state() == FileState.REPORT_DUE || file.state() == FileState.REPORT_RETURNED;
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, ApplicationFile file, String title, String deed) {
        return switch (deed) {
            case "withdraw" -> plain(desk, file, title, deed, (seen, _) -> answer.withdraw(seen));
            case "accept" -> plain(desk, file, title, deed, (seen, _) -> answer.accept(seen));
            case "decline" ->
                Optional.of(new FileJourney(
                        where(desk, file, title, deed),
                        List.of(Ask.of("my-reason", Kind.AREA).optional()),
                        (seen, typed) -> answer.decline(seen, typed.optional("my-reason"))));
            case "appeal" -> text(desk, file, title, deed, answer::appeal);
            case "hearing" -> text(desk, file, title, deed, answer::answerHearing);
            case "change" -> text(desk, file, title, deed, answer::askChange);
            default -> Optional.empty();
        };
    }

    private Optional<Journey> plain(
            Desk desk, ApplicationFile file, String title, String deed, BiFunction<Seen, Typed, Outcome> act) {
        return Optional.of(new FileJourney(where(desk, file, title, deed), List.of(), act));
    }

    private Optional<Journey> text(
            Desk desk, ApplicationFile file, String title, String deed, BiFunction<Seen, String, Outcome> act) {
        return Optional.of(new FileJourney(
                where(desk, file, title, deed),
                List.of(Ask.of("my-text", Kind.AREA)),
                (seen, typed) -> act.apply(seen, typed.text("my-text"))));
    }

    private FileJourney.Where where(Desk desk, ApplicationFile file, String title, String deed) {
        return new FileJourney.Where(desk, file.id(), title, deed, ids.next());
    }

    private boolean may(Desk desk, ApplicationFile file, @Nullable FileEvent event) {
        return event != null && answer.may(file, event, desk.actor());
    }

    /** The event of a deed, for the rules to look at; its words don't matter to them. */
    private static @Nullable FileEvent event(String deed) {
        return switch (deed) {
            case "withdraw" -> new Withdrawn();
            case "accept" -> new Accepted();
            case "decline" -> new Declined(null);
            case "appeal" -> new Appealed("");
            case "hearing" -> new HearingEnded("");
            case "change" -> new ChangeAsked("");
            default -> null;
        };
    }
}
