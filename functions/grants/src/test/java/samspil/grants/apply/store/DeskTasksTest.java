package samspil.grants.apply.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samspil.grants.apply.Municipality.ASKED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.grants.apply.Association;
import samspil.grants.apply.Municipality;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Accounting.RepaymentAsked;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.Deciding.Ruling;
import samspil.grants.file.Deciding.Upheld;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.Paying.ChangeRefused;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.Some;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class DeskTasksTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");
    private static final String ROUND = "/vesthimmerland/desk/grants/rounds/r2027/files";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);
    private final Instant soon = Instant.parse("2027-02-01T09:00:00Z").plus(60, ChronoUnit.DAYS);

    @BeforeEach
    void aRoundIsOpen() {
        AWS.clear();
        Association.openRound(AWS, clock);
        office("GrantsApplyFunction").appropriate(100_000_000, clock.instant());
    }

    @Test
    void whatWasSentWaitsUntilSomebodyTakesIt() {
        var one = sent();
        var two = sent(association.other());
        assertEquals(List.of("grant-received " + ROUND, "grant-received " + ROUND), waiting(Role.CASE_WORKER));
        office("GrantsDeskFunction").record(one, new Assigned("olga"), Some.OFFICER);
        assertEquals(List.of(id(two)), subjects(Role.CASE_WORKER));
        start(two);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void whatIsTakenBackWaitsNoMore() {
        var application = sent();
        association.post(application + "/deeds/withdraw", "at", "0", "key", "withdraw");
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void whatIsSentAgainUnderTheSameKeyOrWhereTheStoreFalteredWaitsOnce() {
        var application = association.begin();
        association.fill(application);
        AWS.inject(Fault.conflict().times(3));
        AWS.inject(Fault.unanswered("dynamodb:TransactWriteItems"));
        association.send(application);
        association.send(application);
        assertEquals(List.of(id(application)), subjects(Role.CASE_WORKER));
        start(application);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void whatCameBackCompletedWaitsAlsoWhenSomebodyHasIt() {
        var application = sent();
        var office = office("GrantsDeskFunction");
        office.record(application, new Assigned("olga"), Some.OFFICER);
        office.giveBack(application, soon, "/purpose");
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
        association.post(application + "/completion");
        association.write(application, 2, "q-purpose", "Spisefællesskab og gåture");
        association.send(application);
        assertEquals(List.of("grant-completed " + ROUND), waiting(Role.CASE_WORKER));
        start(application);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void aMemberScoresWhatWaitsAndTheOthersStillHaveTo() {
        var application = sent();
        start(application);
        assertEquals(List.of("grant-scores /vesthimmerland/desk/council/grants"), scoring("mads"));
        council().record(application, new Scored(Map.of("need", 3)), member("mads"));
        assertEquals(List.of(), scoring("mads"));
        assertEquals(List.of("grant-scores /vesthimmerland/desk/council/grants"), scoring("mia"));
        recommend(application);
        assertEquals(List.of(), scoring("mia"));
    }

    @Test
    void whoTakesNoPartIsAskedNothingAndWhatIsVoidIsAskedAgain() {
        var application = sent();
        start(application);
        council().record(application, new Scored(Map.of("need", 3)), member("mads"));
        recommend(application);
        council().recuse(application, "mona");
        assertEquals(List.of(), scoring("mona"));
        assertEquals(List.of(), scoring("mads"));
        assertEquals(List.of("grant-scores /vesthimmerland/desk/council/grants"), scoring("mia"));
        assertEquals(List.of("grant-vote /vesthimmerland/desk/council/grants"), waiting(Role.COUNCIL_SECRETARY));
    }

    @Test
    void whatARecusedCaseWorkerMayNotSeeIsNotCountedForThem() {
        var application = sent();
        office("GrantsDeskFunction").recuse(application, "olga");
        assertEquals(List.of(), lines(Role.CASE_WORKER, "olga"));
        assertEquals(List.of("grant-received " + ROUND), lines(Role.CASE_WORKER, "otto"));
    }

    @Test
    void aMotionWaitsForTheCouncilUntilItIsVotedOn() {
        var application = sent();
        start(application);
        put();
        var motion = "grant-motion /vesthimmerland/desk/council/grants/rounds/r2027/motion";
        assertEquals(Set.of(motion, "grant-scores /vesthimmerland/desk/council/grants"), Set.copyOf(scoring("mads")));
        recommend(application);
        assertEquals(List.of(), scoring("mads"));
        put();
        assertEquals(List.of(), scoring("mads"));
    }

    @Test
    void anAppealWaitsUntilItIsRuledOnAndTold() {
        var application = granted();
        var decide = office("GrantsDecideFunction");
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
        decide.write(application, "Vi vil have mere", Appealed::new, Some.APPLICANT);
        assertEquals(
                List.of("grant-appeal /vesthimmerland/desk/grants/decisions/files/" + id(application)),
                waiting(Role.CASE_WORKER));
        decide.record(application, new Upheld(new Ruling(false, "Det er sagligt", "punkt 3")), Some.DECIDER);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void moneyWaitsForFinanceUntilTheBankHasPaidItAndNotBeforeItsDay() {
        var application = granted();
        var pay = office("GrantsPayFunction");
        pay.record(application, new Accepted(), Some.APPLICANT);
        assertEquals(List.of("grant-release /vesthimmerland/desk/payments"), waiting(Role.FINANCE));
        var half = new Money(ASKED.ore() / 2);
        var first = new Instalment(half, LocalDate.of(2027, 2, 1));
        pay.record(
                application,
                new MadePayable(List.of(first, new Instalment(half, LocalDate.of(2027, 6, 1)))),
                Some.FINANCE);
        assertEquals(List.of("grant-payment /vesthimmerland/desk/payments"), waiting(Role.FINANCE));
        pay.record(application, new Paid(1, "bank-1"), Some.FINANCE);
        assertEquals(List.of(), waiting(Role.FINANCE));
        clock.set(Instant.parse("2027-06-01T09:00:00Z"));
        assertEquals(List.of("grant-payment /vesthimmerland/desk/payments"), waiting(Role.FINANCE));
        pay.record(application, new Paid(2, "bank-2"), Some.FINANCE);
        assertEquals(List.of(), waiting(Role.FINANCE));
    }

    @Test
    void aRequestToChangeWaitsForItsAnswer() {
        var application = granted();
        var pay = office("GrantsPayFunction");
        pay.record(application, new Accepted(), Some.APPLICANT);
        pay.pay(application, soon);
        var other = granted(association.other());
        pay.record(other, new Accepted(), Some.APPLICANT);
        pay.record(other, new MadePayable(List.of(new Instalment(ASKED, LocalDate.of(2027, 2, 1)))), Some.FINANCE);
        pay.record(other, new Paid(1, "bank-9"), Some.FINANCE);
        pay.write(other, "Vi vil hellere lave mad", ChangeAsked::new, Some.APPLICANT);
        assertEquals(
                List.of("grant-change /vesthimmerland/desk/payments/awards/" + id(other)), waiting(Role.CASE_WORKER));
        pay.record(other, new ChangeRefused("Det var ikke det, der blev søgt om"), Some.OFFICER);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    @Test
    void aReportWaitsUntilItIsLookedAtAndWhatWasNotUsedUntilItIsAskedBack() {
        var application = granted();
        var pay = office("GrantsPayFunction");
        pay.record(application, new Accepted(), Some.APPLICANT);
        pay.pay(application, soon);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
        pay.write(application, "40 aftener", hash -> new Reported(hash, Map.of("mad", ASKED)), Some.APPLICANT);
        assertEquals(List.of("grant-reported /vesthimmerland/desk/payments"), waiting(Role.CASE_WORKER));
        pay.record(application, new ReportReturned(soon, "Bilag mangler"), Some.OFFICER);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
        pay.write(application, "41 aftener", hash -> new Reported(hash, Map.of("mad", ASKED)), Some.APPLICANT);
        pay.record(application, new Approved(new Money(ASKED.ore() - 100)), Some.OFFICER);
        assertEquals(List.of("grant-unused /vesthimmerland/desk/payments"), waiting(Role.CASE_WORKER));
        pay.record(application, new RepaymentAsked(new Money(100), "Ikke brugt"), Some.OFFICER);
        assertEquals(List.of(), waiting(Role.CASE_WORKER));
    }

    private String sent() {
        return sent(association);
    }

    private static String sent(Association applicant) {
        var application = applicant.begin();
        applicant.fill(application);
        applicant.send(application);
        return application;
    }

    private String granted() {
        return granted(association);
    }

    private String granted(Association applicant) {
        var application = sent(applicant);
        office("GrantsDecideFunction").grant(application, soon);
        return application;
    }

    private void start(String application) {
        office("GrantsDeskFunction").record(application, new AssessmentStarted(Aid.NONE, "en forening"), Some.OFFICER);
    }

    private void recommend(String application) {
        council().record(application, new Recommended(ASKED, "godt", Some.vote()), Some.OFFICER);
    }

    private void put() {
        var duty = new Duty("s", Role.COUNCIL_SECRETARY, VESTHIMMERLAND, null);
        association
                .functions()
                .of("GrantsCouncilFunction")
                .as(new Identity("selma", "Test", List.of(duty), ""))
                .send(
                        "POST",
                        "/da/vesthimmerland/desk/council/grants/rounds/r2027/motion",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "way=ranked");
    }

    private Municipality council() {
        return office("GrantsCouncilFunction");
    }

    private Municipality office(String function) {
        return new Municipality(association.functions().context(function));
    }

    private static Actor member(String person) {
        return Some.actor(person, Role.COUNCIL_MEMBER);
    }

    private List<String> scoring(String person) {
        return lines(Role.COUNCIL_MEMBER, person);
    }

    private List<String> waiting(Role role) {
        return lines(role, "nobody");
    }

    private List<String> lines(Role role, String person) {
        return tasks(role, person)
                .map(task -> task.key().kind().key() + " " + task.address())
                .toList();
    }

    private List<String> subjects(Role role) {
        return tasks(role, "nobody").map(task -> task.key().subject()).toList();
    }

    private Stream<Task> tasks(Role role, String person) {
        var name = Objects.requireNonNull(AWS.environment("GrantsApplyFunction").get("TASKS_TABLE"));
        return new Tasks(AWS.administrator().dynamo(), name)
                .waiting(VESTHIMMERLAND, new Duty("d", role, VESTHIMMERLAND, null), person).stream()
                        .filter(task -> task.hasBegun(clock.instant()));
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
