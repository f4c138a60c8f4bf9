package samspil.grants.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.grants.form.Ask;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
import samspil.grants.law.LawSetId;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** A scheme and its rounds for tests, and the places where they are kept. */
final class SomeSchemes {
    static final MunicipalityId HERLEV = new MunicipalityId("163");
    static final Scheme.Key SCHEME = new Scheme.Key(HERLEV, new SchemeId("paragraf-18"));
    static final Round.Key ROUND = new Round.Key(HERLEV, new RoundId("paragraf-18-2027"));
    static final Actor OFFICER = new Actor("p1", Role.ADMINISTRATOR, "d1", null);
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final Instant OPENS = Instant.parse("2026-12-01T08:00:00Z");
    static final Instant CLOSES = Instant.parse("2027-03-15T22:59:59Z");
    static final Adoption ADOPTION = new Adoption(LocalDate.of(2026, 11, 1), "Socialudvalget", "sag 12/2026");

    private SomeSchemes() {}

    static Terms terms(String title) {
        var question = new Question(
                new QuestionId("amount"), text("Beløb"), null, true, null, new Ask.Asked(new Money(1), null));
        return new Terms(
                new About(text(title), text("Støtte til frivilligt socialt arbejde"), null),
                new Eligibility(Set.of(Eligibility.Receiver.ORGANISATION), List.of(), null, List.of()),
                new QuestionForm(List.of(new Section(text("Ansøgning"), null, List.of(question)))),
                new Filing(new LateRule.Refuse(), 1, List.of()),
                new Assessment(List.of(), true),
                new Legal(LawSetId.DK, text("Serviceloven § 18"), new AppealRoute(null, null, text("Spørg kommunen"))),
                new Afterwards(List.of(100), new Reporting(90, null, 10), 5));
    }

    static Offer offer() {
        return new Offer(
                SCHEME.id(),
                1,
                text("Paragraf 18, 2027"),
                new Window(OPENS, CLOSES, ZONE),
                List.of(new LineId("paragraf-18-2027")),
                new Money(72_630_700));
    }

    static LocalText text(String words) {
        return LocalText.of(Language.DA, words);
    }

    /** Schemes in memory, with what was recorded of them. */
    record Kept(Map<Scheme.Key, Scheme> all, List<AuditEvent> events) implements SchemeRecord {
        Kept() {
            this(new HashMap<>(), new ArrayList<>());
        }

        @Override
        public List<Scheme> in(MunicipalityId municipality) {
            return List.copyOf(all.values());
        }

        @Override
        public Optional<Scheme> find(Scheme.Key key) {
            return Optional.ofNullable(all.get(key));
        }

        @Override
        public boolean keep(Scheme next, AuditEvent audit) {
            long before = find(next.key()).map(Scheme::revision).orElse(0L);
            if (before + 1 != next.revision()) {
                return false;
            }
            all.put(next.key(), next);
            return events.add(audit);
        }
    }

    /** Rounds in memory. */
    record KeptRounds(Map<Round.Key, Round> all) implements RoundRecord {
        KeptRounds() {
            this(new HashMap<>());
        }

        @Override
        public List<Round> in(MunicipalityId municipality) {
            return List.copyOf(all.values());
        }

        @Override
        public Optional<Round> find(Round.Key key) {
            return Optional.ofNullable(all.get(key));
        }

        @Override
        public Kept keep(Round next, AuditEvent audit) {
            long before = find(next.key()).map(Round::revision).orElse(0L);
            if (before + 1 != next.revision()) {
                return Kept.STALE;
            }
            all.put(next.key(), next);
            return Kept.YES;
        }
    }
}
