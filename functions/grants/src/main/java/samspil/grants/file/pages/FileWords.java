package samspil.grants.file.pages;

import java.time.Instant;
import java.util.Locale;
import samspil.grants.file.Accounting;
import samspil.grants.file.Applying;
import samspil.grants.file.Assessing;
import samspil.grants.file.Deciding;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileState;
import samspil.grants.file.Paying;
import samspil.grants.file.Recorded;
import samspil.grants.file.Recusing;
import samspil.grants.pages.Visit;
import samspil.kernel.Money;

/** What happens to files, in words. */
public record FileWords(Visit visit) {

    /** How far a file has come. */
    public String state(FileState state) {
        return visit.say("file-state." + name(state));
    }

    /** What happened. */
    public String what(FileEvent event) {
        var name = event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return visit.say("event." + name.toLowerCase(Locale.ROOT));
    }

    /** In what capacity somebody did it. */
    public String who(Recorded recorded) {
        return visit.say("by." + recorded.by().role().key());
    }

    /** A moment on the municipality's clock. */
    public String when(Instant instant) {
        return visit.moment(instant, visit.municipality().country().zone());
    }

    /** On what ground somebody may take no part. */
    public String ground(Recusing.Ground ground) {
        return visit.say("ground." + name(ground));
    }

    /** What a grant is by the rules on state aid. */
    public String aid(Assessing.Aid aid) {
        return visit.say("aid." + name(aid));
    }

    /** The formal ground on which an application can't be assessed; one that has no words of ours is told as it is. */
    public String formal(String ground) {
        var key = "formal." + ground;
        return Visit.knows(key) ? visit.say(key) : ground;
    }

    /** What somebody said when they did it; empty where nothing. */
    public String said(FileEvent event) {
        return switch (event) {
            case Applying applying -> said(applying);
            case Assessing assessing -> said(assessing);
            case Deciding deciding -> said(deciding);
            case Recusing.Cleared cleared -> cleared.reason();
            case Recusing.Denied denied -> denied.reason();
            case Paying.ChangeAgreed agreed -> agreed.reasons();
            case Paying.ChangeRefused refused -> refused.reasons();
            case Accounting.ReportReturned returned -> returned.message();
            case Accounting.RepaymentAsked asked -> with(asked.amount(), asked.reasons());
            default -> "";
        };
    }

    private String said(Applying event) {
        return switch (event) {
            case Applying.Submitted submitted -> visit.money(submitted.asked());
            case Applying.Returned returned -> returned.message();
            case Applying.FoundInadmissible found -> formal(found.ground()) + ". " + found.reasons();
            case Applying.Withdrawn _ -> "";
        };
    }

    private String said(Assessing event) {
        return switch (event) {
            case Assessing.Recommended recommended -> with(recommended.amount(), recommended.reasons());
            case Assessing.AssessmentStarted started -> aid(started.aid());
            case Assessing.HearingBegun hearing -> hearing.facts();
            default -> "";
        };
    }

    private String said(Deciding event) {
        return switch (event) {
            case Deciding.Decided decided -> visit.money(decided.decision().amount());
            case Deciding.Changed changed ->
                with(changed.amount(), changed.ruling().reasons());
            case Deciding.Upheld upheld -> upheld.ruling().reasons();
            default -> "";
        };
    }

    private String with(Money amount, String words) {
        return visit.money(amount) + " – " + words;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
