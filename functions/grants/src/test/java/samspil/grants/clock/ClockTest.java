package samspil.grants.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.file.Some.VESTHIMMERLAND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.apply.Association;
import samspil.grants.apply.Municipality;
import samspil.grants.budget.Budget;
import samspil.grants.clock.event.ClockFunction;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Deciding.Ruling;
import samspil.grants.file.Deciding.Upheld;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileState;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.Reader;
import samspil.grants.file.Some;
import samspil.kernel.Money;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.sync.RequestBody;

/** The clock's function with its own rights, over what an association sent. */
class ClockTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final List<String> WORDS =
            List.of("Spisefællesskab", "Deltagerbetaling", "forening@example.org", "Vi er uenige", "et andet sted");
    private static final Instant BEGIN = Instant.parse("2027-02-01T09:00:00Z");
    private static final Instant TERM = BEGIN.plus(28, ChronoUnit.DAYS);
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);

    private final SettableClock clock = SettableClock.at(BEGIN.toString());
    private final Association association = new Association(AWS, clock);
    private final Everything everything = new Everything(AWS);
    private Municipality municipality;
    private String application;

    @BeforeEach
    void anApplicationIsSent() {
        AWS.clear();
        Association.openRound(AWS, clock);
        municipality = new Municipality(association.functions().context("GrantsApplyFunction"));
        municipality.appropriate(100_000_000, clock.instant());
        application = sent(association);
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void anAwardThatNobodyAcceptsInTimeLapsesOnce() {
        municipality.grant(application, TERM);
        clock.set(TERM);
        tick();
        assertEquals(FileState.NOTIFIED, file().state());
        clock.set(TERM.plusSeconds(1));
        tick();
        var lapsed = file();
        assertEquals(FileState.LAPSED, lapsed.state());
        assertEquals(100_000_000, remaining());
        tick();
        assertEquals(lapsed, file());
    }

    @Test
    void ticksThatWereLostAreMadeUpForByOne() {
        municipality.grant(application, TERM);
        clock.set(TERM.plus(200, ChronoUnit.DAYS));
        tick();
        assertEquals(FileState.LAPSED, file().state());
    }

    /** Nobody could accept while it was looked at. */
    @Test
    void anAwardThatStandsAfterAnAppealCanBeAcceptedForTheWholeTermAnew() {
        municipality.grant(application, TERM);
        deed(application, "appeal", "my-text", "Vi er uenige");
        clock.set(TERM.plus(100, ChronoUnit.DAYS));
        municipality.record(application, new Upheld(new Ruling(false, "det er ret", "sag 9")), Some.OFFICER);
        clock.advance(Duration.between(BEGIN, TERM));
        tick();
        assertEquals(FileState.UPHELD, file().state());
        clock.advance(Duration.ofSeconds(1));
        tick();
        assertEquals(FileState.LAPSED, file().state());
    }

    @Test
    void silenceEndsAHearing() {
        recommend();
        municipality.record(application, new HearingBegun("Regnskabet er fra 2019", TERM), Some.OFFICER);
        clock.set(TERM);
        tick();
        assertEquals(FileState.HEARING, file().state());
        clock.set(TERM.plusSeconds(1));
        tick();
        assertEquals(FileState.RECOMMENDED, file().state());
        assertTrue(file().wasHeard());
    }

    @Test
    void aReportIsExpectedThatNobodyAskedForWhenAllWasPaid() {
        municipality.grant(application, TERM);
        deed(application, "accept");
        var all = new Instalment(Municipality.ASKED, LocalDate.of(2027, 2, 2));
        municipality.record(application, new MadePayable(List.of(all)), Some.FINANCE);
        municipality.record(application, new Paid(1, "bank-1"), Some.FINANCE);
        tick();
        assertEquals(FileState.PAID, file().state());
        clock.advance(Duration.ofSeconds(1));
        tick();
        assertEquals(FileState.REPORT_DUE, file().state());
    }

    @Test
    void afterSixYearsNoWordOfTheApplicantIsLeftAnywhere() {
        decline();
        assertNotEquals(List.of(), everything.holding(WORDS));
        var before = file();
        keepSixYears();
        tick();
        assertEquals(FileState.ANONYMISED, file().state());
        assertEquals(List.of(), everything.holding(WORDS));
        assertEquals(before.record(), file().upTo(before.number()).record());
        assertEquals(before.award().amount(), file().award().amount());
        assertEquals(100_000_000, remaining());
        for (var place : List.of("quarantine/", "findings/", "clean/", "letters/")) {
            assertEquals(List.of(), everything.below(place), place);
        }
    }

    @Test
    void whatIsStoredOfAForgottenFileIsWhatItsRecordGives() {
        decline();
        keepSixYears();
        tick();
        var head = record().of(VESTHIMMERLAND, file().submitted().round(), Reader.SYSTEM)
                .getFirst();
        assertEquals(FileHead.of(file()), head);
        assertEquals(file().id().value(), head.applicant());
        assertTrue(association.get(application).body().contains("Det skrevne blev slettet"));
    }

    @Test
    void whatIsKeptIsNotForgottenEarlier() {
        decline();
        tick();
        clock.advance(Duration.ofDays(5 * 366).minusSeconds(1));
        tick();
        assertEquals(FileState.DECLINED, file().state());
        assertTrue(association.get(application).body().contains("fordi sagen blev afsluttet"));
        clock.advance(Duration.ofSeconds(2));
        tick();
        assertEquals(FileState.ANONYMISED, file().state());
    }

    /** The documents are gone by then, and the record does not say so yet. */
    @Test
    void forgettingThatBreaksOffGoesOnWithTheNextTick() {
        decline();
        keepSixYears();
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").with(400, "ValidationException"));
        assertThrows(IllegalStateException.class, this::tick);
        assertEquals(FileState.DECLINED, file().state());
        assertEquals(List.of(), everything.below("clean/"));
        AWS.heal();
        tick();
        assertEquals(FileState.ANONYMISED, file().state());
        assertEquals(List.of(), everything.holding(WORDS));
    }

    @Test
    void oneFileThatFailsStopsNoOther() {
        var other = sent(association.other());
        municipality.grant(application, TERM);
        municipality.grant(other, TERM);
        clock.set(TERM.plusSeconds(1));
        AWS.inject(Fault.before("dynamodb:TransactWriteItems")
                .with(400, "ValidationException")
                .times(1));
        assertThrows(IllegalStateException.class, this::tick);
        assertEquals(
                Set.of(FileState.NOTIFIED, FileState.LAPSED),
                Set.of(file().state(), file(other).state()));
        AWS.heal();
        tick();
        assertEquals(Set.of(FileState.LAPSED), Set.of(file().state()));
        assertEquals(FileState.LAPSED, file(other).state());
    }

    @Test
    void whatWasBegunOfACompletionIsForgottenToo() {
        municipality.giveBack(application, TERM, "/purpose");
        association.post(application + "/completion");
        association.write(application, 2, "q-purpose", "Spisefællesskab og gåture");
        deed(application, "withdraw");
        keepSixYears();
        tick();
        assertEquals(FileState.ANONYMISED, file().state());
        assertEquals(List.of(), everything.holding(WORDS));
    }

    @Test
    void whatWasWrittenOfAReportIsForgottenToo() {
        municipality.grant(application, TERM);
        deed(application, "accept");
        municipality.pay(application, TERM);
        var report = application + "/report";
        association.post(report, "key", "r1", "q-outcome", "Spisefællesskab i 40 uger", "q-spent-0", "15.000");
        municipality.record(application, new Approved(new Money(1_500_000)), Some.OFFICER);
        assertNotEquals(List.of(), everything.holding(List.of("i 40 uger")));
        keepSixYears();
        tick();
        assertEquals(FileState.ANONYMISED, file().state());
        assertEquals(List.of(), everything.holding(List.of("i 40 uger")));
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsRemovedAMonthAfterItsApplicantIsTold() {
        var draft = association.other().begin();
        association.other().fill(draft);
        clock.advance(Duration.ofDays(335));
        tick();
        tick();
        assertEquals(1, letters("Jeres kladde bliver slettet"));
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        tick();
        assertEquals(200, association.other().get(draft).status());
        clock.advance(Duration.ofSeconds(2));
        tick();
        assertEquals(404, association.other().get(draft).status());
        assertEquals(2, everything.below("clean/").size());
    }

    @Test
    void whoseDraftWillBeRemovedIsWrittenToWithItsRoundItsDayAndItsAddress() {
        var draft = association.other().begin();
        association.other().fill(draft);
        clock.advance(Duration.ofDays(335));
        tick();
        var mail = mails("Jeres kladde bliver slettet");
        assertEquals(1, mail.size());
        for (var said : List.of("forening@example.org", "§ 18, 2027", "1. februar 2028", draft)) {
            assertTrue(mail.getFirst().contains(said), said + " is not in " + mail);
        }
        clock.advance(Duration.ofDays(31));
        tick();
        assertEquals(mail, mails("Jeres kladde bliver slettet"));
    }

    @Test
    void aDraftWaitsByTheDayThatItsRoundIsExtendedTo() {
        association.other().begin();
        assertEquals(List.of(LocalDate.of(2027, 3, 15)), days());
        extend(2, "2027-03-22");
        tick();
        assertEquals(List.of(LocalDate.of(2027, 3, 22)), days());
        extend(3, "2027-03-26");
        tick();
        assertEquals(List.of(LocalDate.of(2027, 3, 26)), days());
    }

    @Test
    void whatWasSentOrComesBackWaitsByNoDayOfTheRound() {
        municipality.giveBack(application, TERM, "/purpose");
        association.post(application + "/completion");
        extend(2, "2027-03-22");
        tick();
        assertEquals(List.of(), days());
    }

    private void extend(long revision, String day) {
        var more = "{\"to\":\"" + day + "T22:59:59Z\",\"reason\":\"Sygdom\"}";
        var extended = new GrantsDesk(AWS, clock).change(GrantsDesk.ROUNDS + "/r2027/extensions", revision, more);
        assertEquals(200, extended.status(), extended.body());
    }

    /** By when drafts wait on the desks of both associations. */
    private static List<LocalDate> days() {
        var tasks = new Tasks(
                AWS.administrator().dynamo(), AWS.stack().table("TasksTable").name());
        return Stream.of("org-1", "org-2")
                .map(each -> new Duty("r", Role.REPRESENTATIVE, VESTHIMMERLAND, each))
                .flatMap(duty -> tasks.waiting(VESTHIMMERLAND, duty).stream())
                .filter(task -> task.key().kind() == TaskKind.GRANT_DRAFT)
                .map(Task::due)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void whoGoesOnWithADraftHasAllOfItsTimeAgain() {
        var draft = association.other().begin();
        association.other().write(draft, 2, "q-purpose", "Gåture");
        clock.advance(Duration.ofDays(336));
        tick();
        association.other().write(draft, 2, "q-purpose", "Lange gåture");
        clock.advance(Duration.ofDays(60));
        tick();
        assertEquals(200, association.other().get(draft).status());
    }

    @Test
    void anUploadOfWhichNothingWasHeardIsCheckedAgain() {
        var key = upload();
        var told = new ArrayList<String>();
        AWS.onObject(event -> told.add(event.key()));
        tick();
        assertTrue(told.contains(key), told::toString);
    }

    @Test
    void anUploadThatCanNotBeCheckedIsRefused() {
        var key = upload();
        for (int times = 1; times <= 4; times++) {
            tick();
            assertEquals(List.of(key), everything.below(key));
        }
        tick();
        assertEquals(List.of(), everything.below(key));
        assertEquals(1, everything.below(key.replace("quarantine", "findings")).size());
    }

    @Test
    void anUploadThatBelongsToNothingIsForgotten() {
        var key = "quarantine/820/" + id(application) + "/00000000-0000-4000-8000-00000000000f";
        put(key);
        tick();
        assertEquals(List.of(), everything.below(key));
    }

    /** A document that came and of which nobody told the check; where it lies. */
    private String upload() {
        var draft = association.other().begin();
        var page = String.valueOf(association
                .other()
                .write(draft, 4, "to", "add-accounts")
                .headers()
                .get("Location"));
        var parts = page.split("/", -1);
        var key = "quarantine/820/" + parts[5] + "/" + parts[7];
        put(key);
        return key;
    }

    private void put(String key) {
        AWS.administrator()
                .s3()
                .putObject(put -> put.bucket(everything.bucket()).key(key), RequestBody.fromBytes(Association.pdf()));
    }

    private static String sent(Association by) {
        var application = by.begin();
        by.fill(application);
        by.send(application);
        return application;
    }

    /** Completed, granted, appealed, upheld and declined, each with words. */
    private void decline() {
        municipality.giveBack(application, TERM, "/purpose");
        association.post(application + "/completion");
        association.write(application, 2, "q-purpose", "Spisefællesskab og gåture");
        association.send(application);
        municipality.grant(application, TERM);
        deed(application, "appeal", "my-text", "Vi er uenige i alt");
        municipality.record(application, new Upheld(new Ruling(false, "det er ret", "sag 9")), Some.OFFICER);
        deed(application, "decline", "my-reason", "Vi har fået pengene et andet sted");
        put("letters/820/" + id(application) + "/letter.pdf");
    }

    private void keepSixYears() {
        tick();
        clock.advance(SIX_YEARS);
    }

    private void recommend() {
        municipality.record(application, new AssessmentStarted(Aid.NONE, "en forening"), Some.OFFICER);
        municipality.record(application, new Recommended(Municipality.ASKED, "godt", Some.vote()), Some.OFFICER);
    }

    private Answer deed(String of, String deed, String... fields) {
        var all = new String[fields.length + 4];
        all[0] = "at";
        all[1] = "0";
        all[2] = "key";
        all[3] = "key-" + deed;
        System.arraycopy(fields, 0, all, 4, fields.length);
        var answer = association.post(of + "/deeds/" + deed, all);
        assertEquals(303, answer.status(), answer.body());
        return answer;
    }

    private void tick() {
        var context = association.functions().context("GrantsClockFunction");
        new ClockFunction(context).handleRequest(Map.of(), new NoContext());
    }

    private ApplicationFile file() {
        return file(application);
    }

    private ApplicationFile file(String of) {
        return record().find(VESTHIMMERLAND, id(of), Reader.SYSTEM).orElseThrow();
    }

    private FileRecord record() {
        return association.functions().context("GrantsApplyFunction").getBean(FileRecord.class);
    }

    private static ApplicationId id(String address) {
        return new ApplicationId(address.substring(address.lastIndexOf('/') + 1));
    }

    private long remaining() {
        return association
                .functions()
                .context("GrantsApplyFunction")
                .getBean(Budget.class)
                .find(VESTHIMMERLAND, Some.LINE)
                .orElseThrow()
                .balance()
                .remaining();
    }

    private static long letters(String word) {
        return mails(word).size();
    }

    private static List<String> mails(String word) {
        var table = AWS.stack().table("OutboxTable").name();
        return AWS.administrator().dynamo().scanPaginator(scan -> scan.tableName(table)).items().stream()
                .map(Object::toString)
                .filter(item -> item.contains(word))
                .toList();
    }
}
