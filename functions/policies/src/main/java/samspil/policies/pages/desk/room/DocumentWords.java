package samspil.policies.pages.desk.room;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import samspil.kernel.Violation;
import samspil.platform.http.Problem;
import samspil.policies.Checked;
import samspil.policies.Document;
import samspil.policies.Document.Purpose;
import samspil.policies.Document.State;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.words.Visit;

/** What is said of a document on its way. */
record DocumentWords(Desk desk, Document document) {
    /** As the bucket of uploads keeps what was checked. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How far it has come, in a word or two. */
    String stage() {
        return desk.say("stage." + key());
    }

    /** Its name among the labels. */
    String key() {
        return switch (document.state()) {
            case State.Awaited it -> "awaited";
            case State.Missing it -> "missing";
            case State.Refused it -> "refused";
            case State.Unplaced it -> "unplaced";
            case State.Ready it -> "ready";
            case State.Published it -> "published";
        };
    }

    /** What it is to become. */
    String purpose() {
        return switch (document.purpose()) {
            case Purpose.AsVersion(var adoption) ->
                desk.say("purpose.version", desk.visit().dates().of(adoption.adoptedOn()));
            case Purpose.AsAttachment(var version, var title) -> title;
            case Purpose.AsDraft(var title) -> title;
        };
    }

    /** Whether somebody should look after it; what was left for thirty days is not kept any longer. */
    boolean waits() {
        boolean settled = document.state() instanceof State.Published || document.state() instanceof State.Missing;
        return !settled && document.state().at().plus(KEPT).isAfter(desk.visit().now());
    }

    /** Where it is looked after. */
    String address() {
        return desk.addresses().desk(document.policy(), document.key().id());
    }

    /** Why it was refused, and what to do. */
    List<String> fault(State.Refused refused) {
        var key = "fault." + label(refused.fault());
        return List.of(desk.say(key), desk.say(key + ".do"));
    }

    /** The rule that it broke. */
    String rule(State.Unplaced unplaced) {
        var key = "wrong." + unplaced.rule();
        return Visit.knows(key)
                ? desk.say(key)
                : Problem.said(new Violation("", unplaced.rule()), desk.visit().language())
                        .message();
    }

    /** How it could be better. */
    List<String> advice(Checked checked) {
        return checked.advice().stream()
                .map(advice -> desk.say("advice." + label(advice)))
                .toList();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
