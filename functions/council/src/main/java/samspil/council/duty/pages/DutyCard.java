package samspil.council.duty.pages;

import java.util.List;
import java.util.Optional;
import samspil.council.duty.Promise;
import samspil.council.duty.Turn;
import samspil.pages.Link;
import samspil.pages.components.Spoken;
import samspil.platform.duties.DutyKind;

/** A promise: how it stands now, and how it stood each time. */
public record DutyCard(Reading reading, Promise promise) implements DutyPart {
    private static final int SHOWN = 12;

    /** What kind of promise it is. */
    public String kind() {
        return reading.kind(promise.kind());
    }

    /** What was promised. */
    public Spoken words() {
        return Spoken.of(promise.words(), reading.language());
    }

    /** How it stands now. */
    public DutyBadge badge() {
        return new DutyBadge(now().state(), reading.word(now().state()));
    }

    /** That in a sentence. */
    public String sentence() {
        var due = reading.date(now().due());
        return switch (now().state()) {
            case MET ->
                now().late(reading.today()) ? reading.say("now.late", met(), due) : reading.say("now.met", met());
            case PLANNED ->
                plan().map(when -> reading.say("now.planned", when)).orElseGet(() -> reading.say("now.ahead", due));
            case AT_RISK ->
                plan().map(when -> reading.say("now.too-late", due, when))
                        .orElseGet(() -> reading.say("now.at-risk", due));
            case MISSED -> reading.say("now.missed", due);
        };
    }

    /** Where it was promised. */
    public Optional<Link> source() {
        return Optional.ofNullable(promise.source())
                .map(path ->
                        new Link(reading.say("source"), "/" + reading.language().tag() + path));
    }

    /** Each time, the earliest first; the last dozen where there were more. */
    public List<DutyTurn> turns() {
        var turns = promise.turns();
        var beside = promise.kind() == DutyKind.REVISION ? reading.say("evidence.policy") : "";
        return turns.subList(Math.max(0, turns.size() - SHOWN), turns.size()).stream()
                .map(turn -> new DutyTurn(reading, turn, beside))
                .toList();
    }

    private Turn now() {
        return promise.current(reading.today());
    }

    private String met() {
        return now().met(reading.today()).map(reading::date).orElse("");
    }

    private Optional<String> plan() {
        return Optional.ofNullable(now().plan())
                .flatMap(fact -> fact.plannedOn(reading.today()))
                .map(reading::date);
    }
}
