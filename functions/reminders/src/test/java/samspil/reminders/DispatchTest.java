package samspil.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.platform.addressees.Audience.CHAIR;
import static samspil.platform.addressees.Audience.CONTACT_PERSON;
import static samspil.platform.addressees.Audience.COUNCIL;
import static samspil.reminders.Sending.HERLEV;
import static samspil.reminders.Sending.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.reminders.CancelReason;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Each fault by itself, on the tables as the template declares them and with each function's own permissions. */
class DispatchTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");
    private static final Sending SENDING = new Sending(AWS, CLOCK);

    /** A Wednesday; the day before it at nine, and a week before. */
    private static final String BEGINS = "2026-11-18T16:00:00Z";

    private static final String WEEK_BEFORE = "2026-11-11T08:00:00Z";
    private static final String DAY_BEFORE = "2026-11-17T08:00:00Z";

    @BeforeEach
    void aMeetingIsPlanned() {
        AWS.clear();
        SENDING.at("2026-11-02T09:00:00Z");
        SENDING.has(COUNCIL, "anna@example.org");
        SENDING.plan(meeting("a", BEGINS, 0, COUNCIL));
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void aReminderArrivesAtItsTimeOnceAndNotBefore() {
        SENDING.at("2026-11-11T07:59:59Z");
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());

        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        SENDING.tick();
        assertEquals(List.of("anna@example.org"), SENDING.mails());
        assertEquals(List.of("TOLD", "WAITS"), SENDING.ends("reminder#"));
        assertEquals(List.of("SENT"), SENDING.ends("notice#"));
    }

    @Test
    void manyRoundsAtOnceSendItOnce() {
        IntStream.range(0, 20).forEach(at -> SENDING.has(COUNCIL, "member" + at + "@example.org"));
        SENDING.at(WEEK_BEFORE);
        var rounds = Stream.generate(() -> CompletableFuture.runAsync(SENDING::tick))
                .limit(6)
                .toList();
        rounds.forEach(CompletableFuture::join);
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(21, SENDING.mails().size());
        assertEquals(21, SENDING.mails().stream().distinct().count());
    }

    @Test
    void whatOnePersonIsToldAtOnceIsOneMail() {
        SENDING.plan(meeting("b", BEGINS, 0, COUNCIL));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
        assertTrue(AWS.mails().getFirst().text().orElseThrow().contains("Dialogmøde a"));
        assertTrue(AWS.mails().getFirst().text().orElseThrow().contains("Dialogmøde b"));
    }

    @Test
    void aMovedMeetingIsToldOfByItsNewDayAlone() {
        SENDING.plan(meeting("a", "2026-11-25T16:00:00Z", 1, COUNCIL));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        assertTrue(SENDING.ends("reminder#").contains("MOVED"));

        SENDING.at("2026-11-18T08:00:00Z");
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
        assertTrue(AWS.mails().getFirst().text().orElseThrow().contains("25. november 2026"));
    }

    @Test
    void aMeetingThatIsCalledOffIsNotToldOf() {
        SENDING.write(List.of(SENDING.reminders().cancel(meeting("a", BEGINS, 0).key(), CancelReason.CALLED_OFF)));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        assertEquals(List.of("CALLED_OFF", "WAITS"), SENDING.ends("reminder#"));
    }

    @Test
    void whatIsMovedBetweenTwoAttemptsIsNotSent() {
        busyOnce();
        SENDING.plan(meeting("a", "2026-11-25T16:00:00Z", 1, COUNCIL));
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        assertEquals(List.of("MOVED"), SENDING.ends("notice#"));
    }

    @Test
    void whoResignsBetweenTwoAttemptsIsNotToldAnyMore() {
        busyOnce();
        SENDING.lacks(COUNCIL, "anna@example.org");
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        assertEquals(List.of("LEFT"), SENDING.ends("notice#"));
    }

    @Test
    void whoseTermIsOverIsNotTold() {
        SENDING.has(COUNCIL, "anna@example.org", LocalDate.parse("2026-11-10"));
        SENDING.has(COUNCIL, "bo@example.org", LocalDate.parse("2026-11-11"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of("bo@example.org"), SENDING.mails());
    }

    @Test
    void aCrashBeforeTheSendIsMadeUpForAfterTheLease() {
        AWS.inject(Fault.before("dynamodb:PutItem").from(2).times(50).with(400, "AccessDeniedException"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        AWS.heal();
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        CLOCK.advance(Deliver.LEASE);
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
    }

    @Test
    void aMarkThatIsLostAfterTheSendIsMadeUpForByEvidence() {
        // The first transaction packs the mail; the second would have marked it.
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").from(2).times(50).with(400, "AccessDeniedException"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of("WAITS"), SENDING.ends("notice#"));
        AWS.heal();
        later();
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("SENT"), SENDING.ends("notice#"));
    }

    @Test
    void anAnswerThatIsLostIsMadeUpForByTheMailServicesEvents() {
        AWS.inject(Fault.after("ses:SendEmail"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        SENDING.said("Delivery", AWS.mails().getFirst());
        SENDING.said("Send", AWS.mails().getFirst());
        SENDING.said("Delivery", AWS.mails().getFirst());
        later();
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("SENT"), SENDING.ends("notice#"));
    }

    @Test
    void whatWasLeftOutOfAMailIsNotCalledSentWithIt() {
        SENDING.plan(meeting("b", BEGINS, 0, COUNCIL));
        busyOnce();
        SENDING.write(List.of(SENDING.reminders().cancel(meeting("b", BEGINS, 0).key(), CancelReason.CALLED_OFF)));
        AWS.inject(Fault.after("ses:SendEmail"));
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        SENDING.said("Delivery", AWS.mails().getFirst());
        later();
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("CALLED_OFF", "SENT"), SENDING.ends("notice#"));
    }

    @Test
    void withoutAnyEvidenceItIsTriedFourTimesAndThenShownToPeople() {
        AWS.inject(Fault.after("ses:SendEmail").times(100));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        IntStream.range(0, 3).forEach(_ -> later());
        assertEquals(4, SENDING.mails().size());
        assertThrows(IllegalStateException.class, this::later);
        assertEquals(4, SENDING.mails().size());
        assertEquals(List.of("TRIED"), SENDING.ends("notice#"));
        assertEquals(1, tasks());
    }

    @Test
    void aBusyMailServiceCostsNoAttempt() {
        AWS.inject(Fault.before("ses:SendEmail").times(12).with(429, "TooManyRequestsException"));
        SENDING.at(WEEK_BEFORE);
        IntStream.range(0, 13).forEach(_ -> {
            SENDING.tick();
            CLOCK.advance(Duration.ofMinutes(5));
        });
        assertEquals(1, SENDING.mails().size());
    }

    @Test
    void aMailThatIsRefusedForGoodIsShownToTheContactPerson() {
        AWS.inject(Fault.before("ses:SendEmail").with(400, "MessageRejected"));
        SENDING.at(WEEK_BEFORE);
        assertThrows(IllegalStateException.class, SENDING::tick);
        assertEquals(List.of("REFUSED"), SENDING.ends("notice#"));
        assertEquals(1, tasks());
    }

    @Test
    void aReminderForNobodyIsShownToTheContactPerson() {
        SENDING.lacks(COUNCIL, "anna@example.org");
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of("NOBODY", "WAITS"), SENDING.ends("reminder#"));
        assertEquals(1, tasks());
    }

    @Test
    void afterTwoWeeksOfSilenceEverybodyGetsOneMailAndNoneOfWhatIsPast() {
        SENDING.has(CHAIR, "anna@example.org");
        SENDING.has(CONTACT_PERSON, "carl@example.org");
        IntStream.range(0, 9)
                .forEach(at ->
                        SENDING.plan(meeting("c" + at, "2026-11-%02dT16:00:00Z".formatted(12 + 2 * at), 0, CHAIR)));
        SENDING.at("2026-11-24T10:00:00Z");
        SENDING.tick();
        assertEquals(List.of("anna@example.org"), SENDING.mails());
        assertTrue(
                AWS.mails().getFirst().subject().startsWith("3 "),
                AWS.mails().getFirst().subject());
        assertTrue(SENDING.ends("reminder#").contains("PASSED"));
    }

    @Test
    void whatIsLateAtNightWaitsForTheMorning() {
        SENDING.at("2026-11-13T20:00:00Z");
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        SENDING.at("2026-11-16T06:59:00Z");
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
        SENDING.at("2026-11-16T07:00:00Z");
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
    }

    @Test
    void whatCanNotBeReadDoesNotHoldUpTheOthers() {
        var table = AWS.environment("RemindersTickFunction").get("REMINDERS_TABLE");
        var rotten = SENDING.items("RemindersTickFunction", "REMINDERS_TABLE").stream()
                .filter(item -> item.text("sk").contains("before-007"))
                .findFirst()
                .map(item -> item.with("sk", "reminder#rotten").with("occasion", "never"))
                .orElseThrow();
        AWS.administrator().dynamo().putItem(put -> put.tableName(table).item(rotten.attributes()));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("TOLD", "UNREADABLE", "WAITS"), SENDING.ends("reminder#"));
    }

    @Test
    void whatLeftSinceTheBackupIsNotSentAgain() {
        var backup = SENDING.items("RemindersTickFunction", "REMINDERS_TABLE");
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        SENDING.restore("REMINDERS_TABLE", backup);
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("SENT"), SENDING.ends("notice#"));
    }

    @Test
    void aReminderThatIsMissingIsPutAgainAndASentOneIsNot() {
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        var kept = SENDING.items("RemindersTickFunction", "REMINDERS_TABLE").stream()
                .filter(item -> !item.text("sk").contains("before-001"))
                .toList();
        SENDING.restore("REMINDERS_TABLE", kept);
        SENDING.reconcile();
        SENDING.reconcile();
        assertEquals(List.of("TOLD", "WAITS"), SENDING.ends("reminder#"));
        SENDING.at(DAY_BEFORE);
        SENDING.tick();
        assertEquals(2, SENDING.mails().size());
    }

    @Test
    void anAddressThatNothingReachesIsWrittenToNoMore() {
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        var mail = AWS.mails().getFirst();
        var bounce = Map.<String, Object>of(
                "bounce",
                Map.of(
                        "bounceType",
                        "Permanent",
                        "bouncedRecipients",
                        List.of(Map.of("emailAddress", "Anna@example.org"))));
        SENDING.said("Bounce", mail, bounce);
        SENDING.said("Bounce", mail, bounce);
        assertEquals(1, tasks());
        SENDING.at(DAY_BEFORE);
        assertThrows(IllegalStateException.class, SENDING::tick);
        assertEquals(1, SENDING.mails().size());
        assertEquals(List.of("SENT", "SUPPRESSED"), SENDING.ends("notice#"));
    }

    private void busyOnce() {
        AWS.inject(Fault.before("ses:SendEmail").with(429, "TooManyRequestsException"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of(), SENDING.mails());
    }

    private void later() {
        CLOCK.advance(Deliver.LEASE);
        SENDING.tick();
    }

    private int tasks() {
        return SENDING.functions()
                .context("AccessDeskFunction")
                .getBean(Tasks.class)
                .waiting(HERLEV, new Duty("a", Role.CASE_WORKER, HERLEV, null))
                .size();
    }
}
