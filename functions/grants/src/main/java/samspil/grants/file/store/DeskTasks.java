package samspil.grants.file.store;

import java.time.Instant;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.AtDesk;
import samspil.grants.file.AtDesk.Kind;
import samspil.grants.file.ReadCase;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Tasks on the desks of the municipality and the council. Those of which there may be many name their round alone. */
public record DeskTasks(Tasks tasks, ReadCase cases, Municipalities municipalities) {

    /** Nobody is asked to score what a scheme has no measures for. */
    Stream<TransactWriteItem> put(ApplicationFile file, AtDesk waits) {
        var round = cases.rounds()
                .find(new Round.Key(file.municipality(), file.submitted().round()))
                .orElseThrow();
        return Stream.of(waits)
                .filter(each -> each.kind() != Kind.SCORES || isScored(round))
                .map(each -> tasks.put(task(file, each, round)));
    }

    private boolean isScored(Round round) {
        return !cases.terms().terms(round).assessment().rubric().isEmpty();
    }

    private Task task(ApplicationFile file, AtDesk waits, Round round) {
        var town = municipalities.byId(file.municipality()).orElseThrow();
        var key = key(file, waits.kind());
        var title = round.offer().title().in(town.language());
        var name = key.kind().isCounted() ? title : applicant(file, title);
        return new Task(key, name, address(file, waits.kind(), town), since(file, waits, round), null);
    }

    TransactWriteItem remove(ApplicationFile file, Kind kind) {
        return tasks.remove(key(file, kind));
    }

    /** Somebody has scored it. */
    TransactWriteItem scored(ApplicationFile file, String person) {
        return tasks.done(key(file, Kind.SCORES), person);
    }

    /** Nobody is to score it any more. */
    TransactWriteItem forget(ApplicationFile file, String person) {
        return tasks.forget(key(file, Kind.SCORES), person);
    }

    /** Somebody may take no part in it. */
    TransactWriteItem hide(ApplicationFile file, String person) {
        return tasks.hide(file.municipality(), file.id().value(), person);
    }

    /** Nothing will ever wait again. */
    TransactWriteItem unhide(ApplicationFile file, String person) {
        return tasks.unhide(file.municipality(), file.id().value(), person);
    }

    /** What the bank once rejected of it is paid, or is to be paid no more. */
    TransactWriteItem paid(ApplicationFile file, int instalment) {
        return tasks.remove(rejected(file.municipality(), file.id(), instalment));
    }

    /** Of an instalment that the bank rejected. */
    public static Task.Key rejected(MunicipalityId municipality, ApplicationId application, int instalment) {
        return Task.Key.of(municipality, TaskKind.GRANT_REJECTED, application + "#" + instalment);
    }

    /** The council voted on a round's motion. */
    TransactWriteItem voted(MunicipalityId municipality, RoundId round) {
        return tasks.remove(Task.Key.of(municipality, TaskKind.GRANT_MOTION, round.value()));
    }

    /** An instalment waits from the day on which it may be paid. */
    private static Instant since(ApplicationFile file, AtDesk waits, Round round) {
        var now = file.last().at();
        if (waits.kind() != Kind.PAYMENT) {
            return now;
        }
        var due = file.award()
                .instalments()
                .get(waits.instalment() - 1)
                .due()
                .atStartOfDay(round.window().zone())
                .toInstant();
        return due.isAfter(now) ? due : now;
    }

    /** As the directory has it; the round's title where it has it not. */
    private String applicant(ApplicationFile file, String title) {
        return cases.organisations()
                .find(file.municipality(), file.submitted().applicant())
                .map(Organisation::name)
                .orElse(title);
    }

    private static Task.Key key(ApplicationFile file, Kind kind) {
        return Task.Key.of(file.municipality(), sort(kind), file.id().value());
    }

    private static TaskKind sort(Kind kind) {
        return switch (kind) {
            case RECEIVED -> TaskKind.GRANT_RECEIVED;
            case COMPLETED -> TaskKind.GRANT_COMPLETED;
            case SCORES -> TaskKind.GRANT_SCORES;
            case VOTE -> TaskKind.GRANT_VOTE;
            case APPEAL -> TaskKind.GRANT_APPEAL;
            case RELEASE -> TaskKind.GRANT_RELEASE;
            case PAYMENT -> TaskKind.GRANT_PAYMENT;
            case CHANGE -> TaskKind.GRANT_CHANGE;
            case REPORT -> TaskKind.GRANT_REPORTED;
            case UNUSED -> TaskKind.GRANT_UNUSED;
        };
    }

    private static String address(ApplicationFile file, Kind kind, Municipality town) {
        var desk = "/" + town.slug() + "/desk";
        return switch (kind) {
            case RECEIVED, COMPLETED ->
                desk + "/grants/rounds/" + file.submitted().round() + "/files";
            case SCORES, VOTE -> desk + "/council/grants";
            case APPEAL -> desk + "/grants/decisions/files/" + file.id();
            case RELEASE, PAYMENT, REPORT, UNUSED -> desk + "/payments";
            case CHANGE -> desk + "/payments/awards/" + file.id();
        };
    }
}
