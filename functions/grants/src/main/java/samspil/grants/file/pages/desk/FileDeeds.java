package samspil.grants.file.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.FoundInadmissible;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Case;
import samspil.grants.file.pages.FileForm;
import samspil.grants.file.pages.FileWords;
import samspil.grants.file.pages.OwnPart;
import samspil.grants.file.pages.Recording;
import samspil.grants.pages.form.Desk;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** What can be done with a file at the desk, by its name in addresses. */
@Singleton
@Requires(env = "grants-desk")
record FileDeeds(Recording recording, Settling settling, OwnPart own) {
    private static final List<String> FORMAL = List.of("late", "accounts", "criteria", "incomplete", "other");

    /**
     * Those that may be done now, the next one first.
     *
     * @param self who would do them, by pseudonym
     * @param unsettled those who take no part until it is settled whether they may
     */
    static List<String> now(ApplicationFile file, String self, Set<String> unsettled) {
        if (unsettled.contains(self)) {
            return file.hasDenied(self) ? List.of("declare") : List.of("declare", "deny");
        }
        return now(file, !unsettled.isEmpty());
    }

    private static List<String> now(ApplicationFile file, boolean unsettled) {
        var own = switch (file.state()) {
            case SUBMITTED -> Stream.of("start-file", "return-file", "reject", "take", "suspect", "declare");
            case RETURNED -> Stream.of("return-file", "reject", "take");
            case ASSESSING -> Stream.of("take", "suspect", "recuse", "declare");
            case RECOMMENDED -> Stream.of("hear", "take", "recuse", "declare");
            case HEARING -> Stream.of("silence", "recuse");
            default -> Stream.<String>empty();
        };
        var doubt = unsettled ? Stream.of("clear", "recuse") : Stream.<String>empty();
        return Stream.concat(doubt, own).distinct().toList();
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, Case it, String deed) {
        var place = new FileForm.Place("/desk/grants/files/" + it.file().id(), FileRoom.above(desk.visit(), it));
        var form = new FileForm(desk, it, place);
        return switch (deed) {
            case "take", "start-file", "hear", "silence", "return-file", "reject" -> working(form, deed);
            case "suspect", "clear", "recuse" -> Optional.of(settling.of(form, deed));
            case "deny" -> Optional.of(own.deny(form));
            case "declare" -> Optional.of(own.declare(new FileForm(desk, it, gone(desk, it))));
            default -> Optional.empty();
        };
    }

    /** Who steps aside finds the file no more, and is led to those that are left. */
    private static FileForm.Place gone(Desk desk, Case it) {
        var round = it.round().key().id();
        return new FileForm.Place(
                "/desk/grants/files/" + it.file().id(),
                FileRoom.above(desk.visit(), it),
                "/desk/grants/rounds/" + round + "/files");
    }

    private Optional<Journey> working(FileForm form, String deed) {
        return Optional.of(
                switch (deed) {
                    case "take" ->
                        recording.journey(
                                form,
                                deed,
                                List.of(),
                                _ -> new Assigned(form.desk().identity().person()));
                    case "start-file" ->
                        recording.journey(
                                form,
                                deed,
                                List.of(Ask.one("aid", aids(form)), Ask.of("aid-reason", Kind.AREA)),
                                typed -> new AssessmentStarted(aid(typed), typed.text("aid-reason")));
                    case "hear" -> hear(form);
                    case "silence" -> recording.journey(form, deed, List.of(), _ -> new HearingEnded(null));
                    case "return-file" -> sendBack(form);
                    default -> reject(form);
                });
    }

    private Journey sendBack(FileForm form) {
        var asks = List.of(
                new Ask("fields", Kind.MANY, true, fields(form)),
                Ask.of("until", Kind.DAY),
                Ask.of("message", Kind.AREA));
        return recording.journey(
                form,
                "return-file",
                asks,
                typed -> new Returned(
                        new HashSet<>(typed.all("fields")), end(form, typed, "until"), typed.text("message")));
    }

    private Journey reject(FileForm form) {
        var words = new FileWords(form.desk().visit());
        var options = FORMAL.stream()
                .map(each -> new Option(each, words.formal(each)))
                .toList();
        return recording.journey(
                form,
                "reject",
                List.of(Ask.one("formal", options), Ask.of("reasons", Kind.AREA)),
                typed -> new FoundInadmissible(typed.text("formal"), typed.text("reasons")));
    }

    private Journey hear(FileForm form) {
        return recording.journey(
                form,
                "hear",
                List.of(Ask.of("facts", Kind.AREA), Ask.of("until", Kind.DAY)),
                typed -> new HearingBegun(typed.text("facts"), end(form, typed, "until")));
    }

    private static Instant end(FileForm form, Typed typed, String day) {
        var zone = form.desk().visit().municipality().country().zone();
        return typed.day(day).atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }

    private static List<Option> fields(FileForm form) {
        return form.it().terms().form().shown(form.it().answers()).stream()
                .map(each -> new Option("/" + each.id(), form.desk().visit().own(each.label())))
                .toList();
    }

    private static List<Option> aids(FileForm form) {
        var words = new FileWords(form.desk().visit());
        return Arrays.stream(Aid.values())
                .map(each -> new Option(each.name().toLowerCase(Locale.ROOT), words.aid(each)))
                .toList();
    }

    private static Aid aid(Typed typed) {
        return Aid.valueOf(typed.text("aid").toUpperCase(Locale.ROOT));
    }
}
