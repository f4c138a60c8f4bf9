package samspil.grants.file;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.BudgetLine;
import samspil.grants.scheme.LateRule;
import samspil.grants.scheme.Offer;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Window;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.JsonValue;

/** A round of Vesthimmerland, its lines and its people. */
public final class Some {
    public static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");
    public static final RoundId ROUND = new RoundId("paragraf-18-2027");
    public static final LineId LINE = new LineId("paragraf-18-2027");
    public static final LineId OTHER_LINE = new LineId("partnerskaber-2027");
    public static final Instant OPENS = Instant.parse("2027-02-01T08:00:00Z");
    public static final FileTerms TERMS =
            new FileTerms(Set.of(LINE, OTHER_LINE), Set.of("reasons", "appeal"), Duration.ofDays(1826));
    public static final Actor APPLICANT = actor("anna", Role.REPRESENTATIVE);
    public static final Actor OFFICER = actor("olga", Role.CASE_WORKER);
    public static final Actor DECIDER = actor("dora", Role.CASE_WORKER);
    public static final Actor FINANCE = actor("finn", Role.FINANCE);
    public static final Set<String> COUNCIL = Set.of("mads", "mia", "mikkel", "mona", "morten");

    private Some() {}

    public static Actor actor(String person, Role role) {
        return new Actor(person, role, "duty", role == Role.REPRESENTATIVE ? "org" : null);
    }

    /** What may be recorded by somebody of whom nothing is known. */
    static FileRules rules(ApplicationFile file, Instant now) {
        return new FileRules(file, TERMS, now, new Doubts(file, Interests.NONE, actor("someone", Role.CASE_WORKER)));
    }

    public static ApplicationId id(int number) {
        return new ApplicationId(new UUID(0, number).toString());
    }

    public static Money money(long ore) {
        return new Money(ore);
    }

    public static BudgetLine line(LineId id) {
        return new BudgetLine(
                VESTHIMMERLAND,
                id,
                new LocalText(Map.of(Language.DA, "Frivilligt socialt arbejde")),
                OPENS.plus(330, DAYS),
                Balance.ZERO);
    }

    public static AuditEvent audit(Instant at) {
        return AuditEvent.of(VESTHIMMERLAND, at, OFFICER, "budget.opened", "line");
    }

    public static Round round() {
        var window = new Window(OPENS, OPENS.plus(4000, DAYS), ZoneId.of("Europe/Copenhagen"));
        var title = new LocalText(Map.of(Language.DA, "§ 18, 2027"));
        var offer = new Offer(new SchemeId("paragraf-18"), 1, title, window, List.of(LINE, OTHER_LINE), null);
        return new Round(new Round.Key(VESTHIMMERLAND, ROUND), offer, Stage.PUBLISHED, List.of(), List.of(), null, 1);
    }

    public static Submission submission(long asked, String key) {
        var answers = new JsonValue.Members(
                Map.of("purpose", new JsonValue.Text("café"), "members", new JsonValue.Text("31")));
        return submission(asked, key, answers);
    }

    public static Submission submission(long asked, String key, JsonValue.Members answers) {
        return new Submission(
                round(), new LateRule.Refuse(), "org", answers, money(asked), APPLICANT, key, _ -> List.of());
    }

    public static Vote vote() {
        return new Vote(COUNCIL, Set.of("mads", "mia", "mona"), 2, 0, 1);
    }

    public static Decision decision(long ore, LineId line) {
        return new Decision(money(ore), line, "minutes 7", "as the council says", "the line is short", false);
    }
}
